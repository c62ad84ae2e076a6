package nl.dossierbrug.exchange.importing;

/** What an import does, or did, for one pupil. The words are part of the command line's contract. */
public enum Action {
	/** A pupil file is made. */
	NEW,
	/** The pupil file changes. */
	UPDATE,
	/** There is nothing to change. */
	SAME,
	/** It was not imported; the refusal says why. */
	REFUSED;

	/** The word as scripts read it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
