package nl.dossierbrug.core.id;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Dutch school year: 1 August up to and including 31 July (OSO standard, dates, school years, numbers).
 *
 * @param start the calendar year in which it begins
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

	private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{4}");

	/** The school year in which a day lies. */
	public static SchoolYear of(LocalDate day) {
		return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
	}

	/**
	 * The school year that a text names as the standard writes it, {@code 2025-2026}, by its first half: whether the
	 * halves follow each other is for a check to say. Empty for a text of another shape.
	 */
	public static Optional<SchoolYear> of(String text) {
		String bare = text.strip();
		return SHAPE.matcher(bare).matches() ? Optional.of(new SchoolYear(Integer.parseInt(bare.substring(0, 4))))
				: Optional.empty();
	}

	/** The school year so many years before. */
	public SchoolYear before(int years) {
		return new SchoolYear(start - years);
	}

	/** 1 August. */
	public LocalDate firstDay() {
		return LocalDate.of(start, Month.AUGUST, 1);
	}

	/** 31 July. */
	public LocalDate lastDay() {
		return LocalDate.of(start + 1, Month.JULY, 31);
	}

	/** A day in it: the months from August on are those of the calendar year in which it begins. */
	public LocalDate day(Month month, int day) {
		return LocalDate.of(month.compareTo(Month.AUGUST) < 0 ? start + 1 : start, month, day);
	}

	@Override
	public int compareTo(SchoolYear other) {
		return Integer.compare(start, other.start);
	}

	/** As the standard writes it: {@code 2025-2026}. */
	@Override
	public String toString() {
		return "%04d-%04d".formatted(start, start + 1);
	}
}
