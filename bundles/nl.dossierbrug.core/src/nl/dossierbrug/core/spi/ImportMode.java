package nl.dossierbrug.core.spi;

import java.util.Optional;

/** How a dossier is brought into a pupil file that already holds something. */
public enum ImportMode {
	/** Only empty OSO fields are filled; whatever is filled stays, a lone space included. */
	AANVULLEN,
	/** The dossier's OSO fields replace those in the file. The receiver's own fields stay in both. */
	OVERSCHRIJVEN;

	/** The word as users type it: {@code aanvullen} or {@code overschrijven}. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The mode with that word, upper or lower case. */
	public static Optional<ImportMode> of(String word) {
		for (ImportMode mode : values()) {
			if (mode.word().equalsIgnoreCase(word)) {
				return Optional.of(mode);
			}
		}
		return Optional.empty();
	}
}
