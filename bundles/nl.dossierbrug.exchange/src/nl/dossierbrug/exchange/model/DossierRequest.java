package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Refusal;

/**
 * A receiver asked for a dossier: recorded whatever the answer was, visible at both ends.
 *
 * @param id {@code R1}, {@code R2} …; empty for one that could not be recorded, because the disk was full for one
 * @param receiver id of the receiving connector that asked
 * @param school the school that asked
 * @param number what was asked for, as typed: usually a BSN. A secret: mask it
 * @param at when
 * @param by name of the user
 * @param transfer the transfer it was about; empty when there is none
 * @param refusal why not; empty when it was delivered
 */
public record DossierRequest(String id, String receiver, School school, String number, Instant at, String by,
		Optional<String> transfer, Optional<Refusal> refusal) {

	public DossierRequest {
		refusal = refusal.map(Refusal::kept);
	}

	/** Without the number. */
	@Override
	public String toString() {
		return id;
	}
}
