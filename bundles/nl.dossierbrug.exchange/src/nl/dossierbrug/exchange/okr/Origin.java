package nl.dossierbrug.exchange.okr;

import java.time.Instant;
import java.util.Objects;
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

	public Origin {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(transfer);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
	}

	/** A value that an import brought. */
	public static Origin dossier(String transfer, Instant at, String by) {
		return new Origin(Kind.DOSSIER, Optional.of(transfer), at, by);
	}

	/** A value that somebody filled in by hand. */
	public static Origin own(Instant at, String by) {
		return new Origin(Kind.OWN, Optional.empty(), at, by);
	}
}
