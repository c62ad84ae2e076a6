package nl.dossierbrug.exchange.okr;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a value in a pupil file came from.
 *
 * @param kind from a dossier, or filled in by hand at the receiver
 * @param transfer the transfer whose dossier brought it; empty for one filled in by hand
 * @param at when it was written
 * @param by name of the user who did it
 */
public record Origin(Kind kind, Optional<String> transfer, Instant at, String by) {

	/** The two sources of a value. */
	public enum Kind {
		/** It came with a dossier. */
		DOSSIER,
		/** Somebody at the receiver filled it in. */
		OWN
	}
}
