package nl.dossierbrug.core.text;

import java.util.Optional;

/** The languages that Dossierbrug speaks. Dutch is the first: a text that exists in one language only is Dutch. */
public enum Language {
	/** Dutch, at B1 level. */
	NL,
	/** English. */
	EN;

	/** The two-letter code as users type it: {@code nl} or {@code en}. */
	public String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The language with that code, upper or lower case; empty for any other text. */
	public static Optional<Language> of(String code) {
		for (Language language : values()) {
			if (language.code().equalsIgnoreCase(code)) {
				return Optional.of(language);
			}
		}
		return Optional.empty();
	}
}
