package nl.dossierbrug.core.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The message files of one package: {@code messages_nl.properties} and {@code messages_en.properties} (UTF-8), which
 * stand beside the class that asks for them. Every key stands in both. Placeholders are those of
 * {@link MessageFormat}; an argument that is itself a {@link Text} is put in the right language.
 */
public final class Messages {

	private final String where;
	private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

	/** How each language writes numbers and days: as in the Netherlands. */
	private static final Map<Language, Locale> LOCALES = new EnumMap<>(Map.of(Language.NL, Locale.of("nl", "NL"), Language.EN,
			Locale.of("en", "NL")));

	/**
	 * @param owner the class beside which the files stand
	 * @throws IllegalStateException when a file is missing: a fault of the bundle, found by its first test
	 */
	public Messages(Class<?> owner) {
		where = owner.getPackageName();
		for (Language language : Language.values()) {
			byLanguage.put(language, load(owner, "messages_" + language.code() + ".properties"));
		}
	}

	private Properties load(Class<?> owner, String file) {
		try (var in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file + " in " + where);
			}
			try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
				Properties properties = new Properties();
				properties.load(reader);
				return properties;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every key of every language, in order. */
	public Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		byLanguage.values().forEach(p -> keys.addAll(p.stringPropertyNames()));
		return keys;
	}

	/** Whether the files hold that key in every language. */
	public boolean has(String key) {
		return byLanguage.values().stream().allMatch(p -> p.getProperty(key) != null);
	}

	/**
	 * The words for a key, in every language.
	 *
	 * @param key a key of the files
	 * @param arguments what is put at the placeholders {@code {0}}, {@code {1}} …
	 * @throws IllegalStateException when a language lacks the key: a fault of the bundle
	 */
	public Text text(String key, Object... arguments) {
		return new Text(format(Language.NL, key, arguments), format(Language.EN, key, arguments));
	}

	private String format(Language language, String key, Object[] arguments) {
		String pattern = byLanguage.get(language).getProperty(key);
		if (pattern == null) {
			throw new IllegalStateException("no text '" + key + "' in " + language.code() + " of " + where);
		}
		if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
			// most texts have nothing to fill in, and long tables are full of them
			return pattern;
		}
		Object[] spoken = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			spoken[i] = arguments[i] instanceof Text text ? text.in(language) : arguments[i];
		}
		return new MessageFormat(pattern, LOCALES.get(language)).format(spoken);
	}
}
