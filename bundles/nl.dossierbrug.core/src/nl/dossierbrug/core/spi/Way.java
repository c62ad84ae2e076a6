package nl.dossierbrug.core.spi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who carries the dossiers of a handover. A handover can go a way that both its systems have. The words are part of the command line's contract. */
public enum Way {
	/** A person, within the two systems themselves: Dossierbrug shows the steps and keeps what was said and seen. */
	GUIDED,
	/** Dossierbrug, from a folder of dossiers as files. What was there before there were ways went this one. */
	FILES,
	/** The connector of each system, over that system's own line. */
	DIRECT;

	/** The word as people and scripts read it: {@code guided}, {@code files} or {@code direct}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The way with that word; empty when there is none. */
	public static Optional<Way> of(String word) {
		return Arrays.stream(values()).filter(way -> way.word().equals(word)).findFirst();
	}
}
