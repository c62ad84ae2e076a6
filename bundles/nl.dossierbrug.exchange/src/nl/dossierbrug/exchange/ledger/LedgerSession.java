package nl.dossierbrug.exchange.ledger;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Lease;

/**
 * Who sends messages from here, and what is being sent. One for each time that a home is opened; safe for many threads.
 */
public final class LedgerSession {

	private final String id = UUID.randomUUID().toString();
	private final Set<String> active = ConcurrentHashMap.newKeySet();
	private final boolean alone;

	/** @param alone whether nobody else can have the home open meanwhile */
	public LedgerSession(boolean alone) {
		this.alone = alone;
	}

	/** Somebody here takes a message in hand; false when somebody here has it already. */
	boolean begin(String message) {
		return active.add(message);
	}

	void end(String message) {
		active.remove(message);
	}

	Lease lease(Instant until) {
		return new Lease(id, until);
	}

	/** Whether whoever had a message under way is gone. To be asked by who has it in hand. */
	boolean isGone(LineMessage underWay, Instant now) {
		Lease lease = underWay.lease().orElseThrow();
		return alone || lease.session().equals(id) || lease.until().isBefore(now);
	}

	/** Whether somebody is sending it now, for all that is known. */
	boolean isBeingSent(LineMessage underWay, Instant now) {
		return active.contains(underWay.id()) || !isGone(underWay, now);
	}
}
