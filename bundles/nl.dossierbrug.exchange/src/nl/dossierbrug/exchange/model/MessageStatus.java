package nl.dossierbrug.exchange.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a message over a line stands. The words are part of the command line's contract. */
public enum MessageStatus {
	/** It waits for its turn: the first, or the next. */
	PENDING,
	/** Somebody is sending it, or was when the program ended: whether it arrived is not known. */
	UNDER_WAY,
	/** The system confirmed it. */
	CONFIRMED,
	/** The system does not do it: a person has to do something. */
	REFUSED,
	/** It is not tried any more by itself: it failed too often, was broken off, or is needed no longer. */
	GIVEN_UP;

	/** The word as people and scripts read it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether nothing more happens to it by itself. */
	public boolean isSettled() {
		return this != PENDING && this != UNDER_WAY;
	}

	/**
	 * The statuses that may come next. What is under way can be taken over from a session that is gone; a person can have another try at what waits or
	 * failed.
	 */
	public Set<MessageStatus> next() {
		return switch (this) {
			case PENDING -> EnumSet.of(PENDING, UNDER_WAY, GIVEN_UP);
			case UNDER_WAY -> EnumSet.allOf(MessageStatus.class);
			case REFUSED, GIVEN_UP -> EnumSet.of(PENDING);
			case CONFIRMED -> EnumSet.noneOf(MessageStatus.class);
		};
	}
}
