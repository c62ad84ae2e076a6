package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * A dossier that a system has.
 *
 * @param key by which the system knows it; not blank
 * @param bsn whose it is; empty when the system tells no BSN
 * @param leerlingnummer the school's own number of the pupil; empty when not told
 * @param changed when something in it last changed; empty when not told
 */
public record OfferedDossier(String key, Optional<Bsn> bsn, String leerlingnummer, Optional<Instant> changed) {

	public OfferedDossier {
		if (key.isBlank()) {
			throw new IllegalArgumentException("a dossier without a key");
		}
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(leerlingnummer);
		Objects.requireNonNull(changed);
	}
}
