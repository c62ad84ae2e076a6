package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Destructible;

/**
 * How long something may be kept.
 *
 * @param id names the rule
 * @param about what it is about
 * @param profiles the codes of the profiles whose dossiers it is about; empty where that makes no difference, or for those
 *        that no other rule names
 * @param from what the term is counted from
 * @param term how long while the school chose nothing else, in that unit; not negative
 * @param unit of the term
 * @param least the shortest term that a school may choose
 * @param most the longest term that a school may choose
 * @param keeps id of the rule to which this one leaves a part; empty when it leaves nothing
 * @param parts where the fields begin that this rule alone is about; empty for everything
 * @param source where the term comes from, in words
 */
public record RetentionRule(String id, Destructible about, Set<String> profiles, From from, int term, Unit unit, int least,
		int most, String keeps, Set<String> parts, Text source) {

	/** What a term is counted from. */
	public enum From {
		/** The end of the school year in which it was made, or until which it could be had. */
		SCHOOL_YEAR,
		/** When the receiver got it. */
		RECEIVED,
		/** When something was put into it last, or the pupil left, whichever is later. */
		CHANGE,
		/** When it was made, asked or left. */
		MADE
	}

	/** In what a term is counted. */
	public enum Unit {
		DAYS, YEARS
	}

	public RetentionRule {
		Objects.requireNonNull(id);
		Objects.requireNonNull(about);
		profiles = Set.copyOf(profiles);
		Objects.requireNonNull(from);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(keeps);
		parts = Set.copyOf(parts);
		Objects.requireNonNull(source);
	}

	/** The key of the setting with which a school chooses the term. */
	public String setting() {
		return "bewaren." + id;
	}

	/** Whether a school may choose that term. */
	public boolean allows(int chosen) {
		return chosen >= least && chosen <= most;
	}

	/**
	 * The first day on which something may not be kept any more.
	 *
	 * @param start the day that the term is counted from
	 * @param chosen how long, in this rule's unit. A year that begins on 29 February is over on 1 March where there is no
	 *        29 February, so that no term is ever a day too short
	 */
	public LocalDate due(LocalDate start, int chosen) {
		LocalDate begin = from == From.SCHOOL_YEAR ? SchoolYear.of(start).lastDay().plusDays(1) : start;
		if (unit == Unit.DAYS) {
			return begin.plusDays(chosen);
		}
		LocalDate end = begin.plusYears(chosen);
		return end.getDayOfMonth() == begin.getDayOfMonth() ? end : end.plusDays(1);
	}

	/** Whether a field of a pupil file belongs to the part that this rule is about. */
	public boolean isAbout(String path) {
		return parts.isEmpty() || parts.stream().anyMatch(path::startsWith);
	}
}
