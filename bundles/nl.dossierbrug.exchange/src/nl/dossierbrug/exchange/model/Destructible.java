package nl.dossierbrug.exchange.model;

import java.util.Locale;

/** What can be destroyed. The words are part of the command line's contract. */
public enum Destructible {
	/** A transfer: its dossier, whose it was, and what was said about it. */
	TRANSFER,
	/** A pupil file at a receiver, whole or a part of it. */
	PUPIL_FILE,
	/** A request that was tied to no transfer. */
	REQUEST,
	/** A handover that was begun and left. */
	DRAFT,
	/** A file with pupils' data outside the home. */
	FILE;

	/** The word as scripts read it: {@code pupil-file}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
