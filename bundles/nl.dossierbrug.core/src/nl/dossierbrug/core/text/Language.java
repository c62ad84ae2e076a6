package nl.dossierbrug.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A language that Dossierbrug speaks. Which they are stands in {@code languages.properties} beside this class, so that one
 * more is a line there and message files with its code; where those have no words, the Dutch ones are said.
 *
 * @param code two or three small letters (ISO 639), as users type it and as the message files end
 */
public record Language(String code) {

	/** Dutch, at B1 level: the first, in which everything exists. */
	public static final Language NL = new Language("nl");
	/** English, in which everything of ours exists too. */
	public static final Language EN = new Language("en");

	private static final String TABLE = "languages.properties";
	private static final Properties NAMES = names();
	private static final List<Language> ALL = Stream.concat(Stream.of(NL, EN), NAMES.stringPropertyNames().stream().sorted()
			.map(Language::new).filter(language -> !language.isOurs())).toList();

	public Language {
		if (!code.matches("[a-z]{2,3}")) {
			throw new IllegalArgumentException("no code of a language: " + code);
		}
	}

	private static Properties names() {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(Language.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8)) {
			names.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return names;
	}

	/** Every language of the table: Dutch, English, the others by their code. */
	public static List<Language> all() {
		return ALL;
	}

	/** The language of the table with that code, upper or lower case; empty for any other text. */
	public static Optional<Language> of(String code) {
		return ALL.stream().filter(language -> language.code.equalsIgnoreCase(code)).findFirst();
	}

	/** What it calls itself; its code when it does not stand in the table. */
	public String ownName() {
		return NAMES.getProperty(code, code);
	}

	/** Whether no bundle may lack words in it: Dutch and English. */
	boolean isOurs() {
		return code.equals("nl") || code.equals("en");
	}

	/** How it writes numbers: as in the Netherlands. */
	Locale locale() {
		return Locale.of(code, "NL");
	}

	@Override
	public String toString() {
		return code;
	}
}
