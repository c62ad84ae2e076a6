package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.outcome.Refusal;

/**
 * A message over a line, kept before it leaves. Immutable: each step makes a new one, and only a step of {@link MessageStatus#next}
 * can be made.
 *
 * @param id {@code M1}, {@code M2} …
 * @param key tells it from every other, also in the other system (the idempotency key)
 * @param transfer the transfer that it is about; empty for none
 * @param batch the batch that it is about; empty for none
 * @param connector id of the connector over whose line it goes
 * @param school the school whose line it is
 * @param kind what it is
 * @param about by which the other system knows what it is about: of what is taken back the key of its delivery, of a notice the
 *        dossier as that system named it; empty for none
 * @param status where it stands
 * @param tries how often it was begun to be sent
 * @param nextTry from when it may be tried; empty unless it is pending
 * @param createdAt when it was made
 * @param changedAt when it came to where it stands
 * @param by name of the user who made it
 * @param lease who has it under way; empty unless it is
 * @param receipt what the system confirmed it with; empty while it did not, and for what gets no receipt
 * @param refusal why not, of the last try; empty when nothing stood in the way
 */
public record LineMessage(String id, String key, Optional<String> transfer, Optional<String> batch, String connector, School school, Kind kind,
		String about, MessageStatus status, int tries, Optional<Instant> nextTry, Instant createdAt, Instant changedAt, String by,
		Optional<Lease> lease, Optional<LineReceipt> receipt, Optional<Refusal> refusal) {

	/** What a message is. The words are part of the command line's contract. */
	public enum Kind {
		/** Asks for the roster. */
		ROSTER,
		/** Asks which dossiers there are, or for one. */
		DOSSIER,
		/** Delivers a dossier. */
		DELIVER,
		/** Takes a delivery back. */
		TAKE_BACK,
		/** Tells the sending system that a dossier was made ready. */
		TELL_READY,
		/** Tells the sending system that a dossier was taken back. */
		TELL_WITHDRAWN;

		/** The word as people and scripts read it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether it only asks, so that whoever asked does it again when it came to nothing. */
		public boolean isReading() {
			return this == ROSTER || this == DOSSIER;
		}
	}

	/**
	 * Who has a message under way.
	 *
	 * @param session of a program that has the home open
	 * @param until when it must have come to an end
	 */
	public record Lease(String session, Instant until) {
		public Lease {
			Objects.requireNonNull(session);
			Objects.requireNonNull(until);
		}
	}

	public LineMessage {
		refusal = refusal.map(Refusal::kept);
		Objects.requireNonNull(status);
		if (lease.isPresent() != (status == MessageStatus.UNDER_WAY)) {
			throw new IllegalArgumentException(id + ": a lease is for what is under way");
		}
	}

	/** One that waits for its first turn. */
	public static LineMessage pending(String id, String key, Optional<Transfer> transfer, String connector, School school, Kind kind, String about,
			Instant now, String by) {
		return new LineMessage(id, key, transfer.map(Transfer::id), transfer.map(Transfer::batch), connector, school, kind, about, MessageStatus.PENDING, 0,
				Optional.of(now), now, now, by, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** Somebody begins to send it, or takes it over. */
	public LineMessage underWay(Lease who, Instant now) {
		return at(MessageStatus.UNDER_WAY, tries + 1, Optional.empty(), now, Optional.of(who), receipt, refusal);
	}

	/** Not now. */
	public LineMessage later(Instant next, Refusal why, Instant now) {
		return at(MessageStatus.PENDING, tries, Optional.of(next), now, Optional.empty(), receipt, Optional.of(why));
	}

	/** The system confirmed it. */
	public LineMessage confirmed(Optional<LineReceipt> proof, Instant now) {
		return at(MessageStatus.CONFIRMED, tries, Optional.empty(), now, Optional.empty(), proof, Optional.empty());
	}

	/** The system does not do it. */
	public LineMessage refused(Refusal why, Instant now) {
		return at(MessageStatus.REFUSED, tries, Optional.empty(), now, Optional.empty(), receipt, Optional.of(why));
	}

	/** It is not tried any more by itself. */
	public LineMessage givenUp(Refusal why, Instant now) {
		return at(MessageStatus.GIVEN_UP, tries, Optional.empty(), now, Optional.empty(), receipt, Optional.of(why));
	}

	/** A person wants it tried again; the count of the tries that are made by themselves begins anew. */
	public LineMessage again(Instant now) {
		return at(MessageStatus.PENDING, status == MessageStatus.PENDING ? tries : Math.min(tries, 1), Optional.of(now), now, Optional.empty(), receipt, refusal);
	}

	private LineMessage at(MessageStatus next, int tried, Optional<Instant> nextAt, Instant now, Optional<Lease> who, Optional<LineReceipt> proof,
			Optional<Refusal> why) {
		if (!status.next().contains(next)) {
			throw new IllegalStateException(id + " cannot go from " + status + " to " + next);
		}
		return new LineMessage(id, key, transfer, batch, connector, school, kind, about, next, tried, nextAt, createdAt, now, by, who, proof, why);
	}

	/** Without the words that somebody said of it: whose it was is known no more. What was sent, when and its receipt stay. */
	public LineMessage withoutWords() {
		return new LineMessage(id, key, transfer, batch, connector, school, kind, "", status, tries, nextTry, createdAt, changedAt, by, lease, receipt,
				Optional.empty());
	}

	/** Never what it is about: that is the other system's, and may hold anything. */
	@Override
	public String toString() {
		return id + " " + kind.word() + " " + status.word();
	}
}
