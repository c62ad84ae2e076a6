package nl.dossierbrug.desktop.kit;

import java.util.Locale;
import java.util.Optional;

/** How the screen looks. */
public enum Theme {
	/** As the operating system does: light or dark. */
	SYSTEM,
	/** Dark text on light. */
	LIGHT,
	/** Light text on dark. */
	DARK;

	/** The word by which it is remembered. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The theme with that word; empty for any other text. */
	public static Optional<Theme> of(String word) {
		for (Theme theme : values()) {
			if (theme.word().equals(word)) {
				return Optional.of(theme);
			}
		}
		return Optional.empty();
	}
}
