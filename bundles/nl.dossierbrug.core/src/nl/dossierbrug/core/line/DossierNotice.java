package nl.dossierbrug.core.line;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * What a sending system is told about a pupil's dossier.
 *
 * @param key tells this notice from every other; the same notice again has the same key, and must change nothing
 * @param kind what happened
 * @param dossier the dossier, as {@link OfferedDossier#key} told it; empty when it did not come over this line
 * @param bsn whose it is
 * @param receiver for which system, as people call it
 */
public record DossierNotice(String key, Kind kind, String dossier, Optional<Bsn> bsn, String receiver) {

	/** What happened to a dossier. */
	public enum Kind {
		/** It was made ready. */
		READY,
		/** It was taken back before it was handed out. */
		WITHDRAWN
	}

	public DossierNotice {
		if (key.isBlank()) {
			throw new IllegalArgumentException("a notice without a key");
		}
		Objects.requireNonNull(kind);
		Objects.requireNonNull(dossier);
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(receiver);
	}
}
