package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Objects;

/**
 * How a step of a guided handover stands for one pupil. There is one for a transfer and a step, or none while nothing was said
 * or seen; the latest counts.
 *
 * @param transfer the pupil's transfer
 * @param step id of the step, as the connector names it; {@link #RECONCILED} for looking in a list of the receiving system
 * @param state how it stands
 * @param reason id of the problem; empty when no reason was given. Of what was seen done in a list of pupils: the list's digest.
 *        Never a person's own words
 * @param at when it was said or seen
 * @param by name of the user
 * @param source whether it was said or seen
 */
public record GuidedMark(String transfer, String step, State state, String reason, Instant at, String by, Source source) {

	/** Stands in the place of a step: whether the pupil stood in a list that the receiving system exported. */
	public static final String RECONCILED = "reconciled";

	/** How a step stands. */
	public enum State {
		/** It was done. */
		DONE,
		/** It was tried and something went wrong. */
		PROBLEM
	}

	public GuidedMark {
		Objects.requireNonNull(transfer);
		Objects.requireNonNull(step);
		Objects.requireNonNull(state);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
		Objects.requireNonNull(source);
	}

	/** Which it is: transfer and step. */
	public String id() {
		return id(transfer, step);
	}

	/** The id of the mark of a transfer and a step. */
	public static String id(String transfer, String step) {
		return transfer + " " + step;
	}

	/** Whether it says just the same, whoever said it and when. */
	public boolean saysSame(GuidedMark other) {
		return id().equals(other.id()) && state == other.state && reason.equals(other.reason) && source == other.source;
	}
}
