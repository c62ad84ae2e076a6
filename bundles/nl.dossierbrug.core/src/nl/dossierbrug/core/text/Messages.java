package nl.dossierbrug.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The message files of one package: {@code messages_nl.properties}, {@code messages_en.properties} and those of other
 * languages (UTF-8), which stand beside the class that asks for them. Every key stands in Dutch and in English; what another
 * language lacks is said in Dutch. Placeholders are those of {@link MessageFormat}, and what may stand at them is an
 * {@link Argument}. Two of the same package are equal.
 */
public final class Messages {

	private final String name;
	private final Map<Language, Properties> byLanguage = new HashMap<>();

	/**
	 * @param owner the class beside which the files stand
	 * @throws IllegalStateException when the Dutch or the English file is missing: a fault of the bundle, found by its first
	 *         test
	 */
	public Messages(Class<?> owner) {
		name = owner.getPackageName();
		for (Language language : Language.all()) {
			load(owner, language);
		}
	}

	private void load(Class<?> owner, Language language) {
		String file = "messages_" + language.code() + ".properties";
		try (var in = owner.getResourceAsStream(file)) {
			if (in != null) {
				try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
					Properties properties = new Properties();
					properties.load(reader);
					byLanguage.put(language, properties);
				}
			} else if (language.isOurs()) {
				throw new IllegalStateException("no " + file + " in " + name);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Which they are: the package in which the files stand. */
	public String name() {
		return name;
	}

	/** Every key of every language, in order. */
	public Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		byLanguage.values().forEach(properties -> keys.addAll(properties.stringPropertyNames()));
		return keys;
	}

	/** Whether the Dutch and the English file hold that key. */
	public boolean has(String key) {
		return ours().allMatch(language -> byLanguage.get(language).getProperty(key) != null);
	}

	private Stream<Language> ours() {
		return byLanguage.keySet().stream().filter(Language::isOurs);
	}

	/**
	 * The words for a key.
	 *
	 * @param key a key of the files
	 * @param arguments what is put at the placeholders {@code {0}}, {@code {1}} …: whatever {@link Argument#of} knows
	 * @throws IllegalStateException when Dutch or English lacks the key: a fault of the bundle
	 * @throws IllegalArgumentException for an argument that is {@code null}
	 */
	public Text text(String key, Object... arguments) {
		if (!has(key)) {
			throw new IllegalStateException("no text '" + key + "' in " + name);
		}
		return new Phrase(this, key, Stream.of(arguments).map(Argument::of).toList());
	}

	/** Whether words depend on that argument, so that it cannot be filled in afterwards. */
	boolean isCounted(String key, int argument) {
		return byLanguage.values().stream().map(properties -> properties.getProperty(key))
				.anyMatch(pattern -> pattern != null && isPattern(pattern) && isCounted(new MessageFormat(pattern), argument));
	}

	private static boolean isCounted(MessageFormat format, int argument) {
		Format[] formats = format.getFormatsByArgumentIndex();
		return argument < formats.length && formats[argument] != null;
	}

	String format(Language language, String key, List<Object> arguments) {
		Properties properties = byLanguage.get(language);
		String own = properties == null ? null : properties.getProperty(key);
		String pattern = own == null ? byLanguage.get(Language.NL).getProperty(key) : own;
		// most texts have nothing to fill in, and long tables are full of them
		return isPattern(pattern) ? new MessageFormat(pattern, language.locale()).format(arguments.toArray()) : pattern;
	}

	private static boolean isPattern(String words) {
		return words.indexOf('{') >= 0 || words.indexOf('\'') >= 0;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Messages messages && name.equals(messages.name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
