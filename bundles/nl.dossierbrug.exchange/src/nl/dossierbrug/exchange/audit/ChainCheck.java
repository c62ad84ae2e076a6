package nl.dossierbrug.exchange.audit;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Seal;

/**
 * Checks the log itself, entry by entry: numbered without gaps, each link whole and holding on to the one before, sealed
 * from the first seal on, with the key of this home where no other writes to the store. A fault is told where it is,
 * and the check goes on behind it.
 */
final class ChainCheck {

	private final Seal seal;
	private final Links links;
	private final Found found;
	private Head last = Head.NONE;
	private boolean lastBroken;
	private boolean sealed;
	private boolean unsealedBefore;
	private long entries;
	private long elsewhere;

	ChainCheck(Seal seal, Found found) {
		this.seal = seal;
		this.found = found;
		links = new Links(seal);
	}

	/** The next entry. Says whether it can be relied on. */
	boolean read(AuditEntry entry) {
		entries++;
		boolean broken = true;
		if (entry.number() <= last.number()) {
			found.error("audit.added", entry.number());
			return false;
		} else if (entry.number() > last.number() + 1) {
			found.entries(Severity.ERROR, "audit.removed", last.number() + 1, entry.number() - 1);
			broken = !isWhole(entry);
		} else if (!lastBroken && !entry.previous().equals(last.hash())) {
			found.error("audit.changed", entry.number());
		} else {
			broken = !isWhole(entry);
		}
		if (!broken) {
			marks(entry);
		}
		last = Head.of(entry);
		lastBroken = broken;
		return !broken;
	}

	private boolean isWhole(AuditEntry entry) {
		if (!links.isWhole(entry)) {
			found.error("audit.changed", entry.number());
			return false;
		}
		if (!entry.sealed()) {
			unsealedBefore = true;
			if (sealed) {
				found.error("audit.unsealed", entry.number());
			}
			return !sealed;
		}
		if (!links.isOurs(entry)) {
			elsewhere++;
			if (seal.sole()) {
				found.error("audit.other-key", entry.number(), entry.key());
			}
		} else if (!links.isSealed(entry)) {
			found.error("audit.forged", entry.number());
			return false;
		}
		if (!sealed && unsealedBefore && !isBeginning(entry)) {
			found.error("audit.unsealed-before", entry.number());
		}
		sealed = true;
		return true;
	}

	private static boolean isBeginning(AuditEntry entry) {
		// what the witness told comes before, and what the clock did
		return entry.event().equals(Journal.SEALED) || entry.event().equals(Journal.SEALS_LOST) || entry.event().equals(Journal.CLOCK_BACK)
				|| entry.event().startsWith("log.witness");
	}

	/** What the log itself tells of trouble. */
	private void marks(AuditEntry entry) {
		if (AuditNotes.wentBack(last.at(), entry.at())) {
			found.entries(Severity.WARNING, "audit.clock", entry.number(), entry.number(), last.at(), entry.at());
		}
		switch (entry.event()) {
			case Journal.SEALS_LOST, Journal.EMPTIED, Journal.WITNESS_MISSING, Journal.WITNESS_OTHER ->
				found.error("audit." + entry.event().substring("log.".length()), entry.number(), entry.at());
			case Journal.NEW_KEY -> {
				if (seal.sole()) {
					found.error("audit.new-key", entry.number(), entry.at());
				}
			}
			case Journal.TRIALS -> found.entries(Severity.WARNING, "audit.trials", entry.number(), entry.number(), entry.at());
			case Journal.WIDENED -> found.entries(Severity.WARNING, "audit.widened", entry.number(), entry.number(), entry.at());
			default -> {
				// all is well
			}
		}
	}

	/** The log ends here. @param head what is kept of its end elsewhere */
	void end(Head head) {
		if (last.number() < head.number()) {
			found.entries(Severity.ERROR, "audit.removed", last.number() + 1, head.number());
		} else if (last.number() > head.number()) {
			found.entries(Severity.ERROR, "audit.added", head.number() + 1, last.number());
		} else if (!lastBroken && !last.hash().equals(head.hash())) {
			found.error("audit.changed", last.number());
		}
	}

	long entries() {
		return entries;
	}

	/** The last entry that was read. */
	Head last() {
		return last;
	}

	/** How many entries were sealed with another key. */
	long elsewhere() {
		return elsewhere;
	}
}
