package nl.dossierbrug.testing.partner;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * A delivery that a simulated platform holds.
 *
 * @param key the key that it was delivered with
 * @param school the BRIN that delivered it
 * @param sha256 the digest of its content
 * @param receipt the number of its receipt
 * @param at when it arrived
 * @param bsn whose it is, where the dossier tells
 * @param name the pupil's name, as the dossier tells it
 * @param state what became of it
 * @param reason why it was rejected; empty otherwise
 */
public record HeldDelivery(String key, String school, String sha256, String receipt, Instant at, Optional<Bsn> bsn, String name, State state,
		String reason) {

	/** What became of a delivery. */
	public enum State {
		ARRIVED, PROCESSED, REJECTED, TAKEN_BACK;

		/** As the protocol writes it. */
		String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	HeldDelivery now(State other, String why) {
		return new HeldDelivery(key, school, sha256, receipt, at, bsn, name, other, why);
	}
}
