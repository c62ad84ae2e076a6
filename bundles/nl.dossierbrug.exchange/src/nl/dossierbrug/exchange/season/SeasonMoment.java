package nl.dossierbrug.exchange.season;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;

/**
 * One of the moments in the year in which pupils move to secondary education.
 *
 * @param what which
 * @param from its first day; empty for what only has a last day
 * @param to its last day
 * @param source where the days are from
 */
public record SeasonMoment(What what, Optional<LocalDate> from, LocalDate to, Text source) {

	/** So many days before a last day it is due. */
	private static final int AHEAD = 14;

	/** Which moments there are, in the order of the year. */
	public enum What {
		/** The school gives a provisional advice (voorlopig schooladvies). */
		PROVISIONAL_ADVICE,
		/** The doorstroomtoets, which was called eindtoets before 2023-2024. */
		TEST,
		/** The school has the result of the test. */
		RESULT,
		/** The final advice (definitief schooladvies): raised when the test says more, unless the school has grounds; never lowered. */
		FINAL_ADVICE,
		/** Everybody registers at a school for secondary education. */
		REGISTRATION
	}

	public SeasonMoment {
		Objects.requireNonNull(what);
		Objects.requireNonNull(from);
		Objects.requireNonNull(to);
		Objects.requireNonNull(source);
	}

	/** Whether something is to be done for it on a day: from its first day, or some weeks before its last, up to its last. */
	public boolean isDueOn(LocalDate day) {
		return !day.isBefore(from.orElse(to.minusDays(AHEAD))) && !day.isAfter(to);
	}
}
