package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * A dossier that a receiving system holds.
 *
 * @param key the key that it was delivered with; empty when it came otherwise
 * @param bsn whose it is; empty when the system tells no BSN
 * @param name the pupil's name as the system shows it; empty when not told
 * @param at when it came there
 */
public record HeldDossier(Optional<String> key, Optional<Bsn> bsn, String name, Instant at) {

	public HeldDossier {
		Objects.requireNonNull(key);
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(name);
		Objects.requireNonNull(at);
	}
}
