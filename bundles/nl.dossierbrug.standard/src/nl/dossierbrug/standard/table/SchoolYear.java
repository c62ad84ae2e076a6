package nl.dossierbrug.standard.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school year: 1 August to 31 July (OSO standard, dates and school years).
 *
 * @param start the calendar year in which it begins
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

	private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{4}");
	private static final int DATE_LENGTH = 10;

	/** The school year a day is in. */
	public static SchoolYear of(LocalDate day) {
		return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
	}

	/** The school year of a text such as {@code 2024-2025}, by its first half; empty for a text of another shape. */
	public static Optional<SchoolYear> of(String text) {
		String bare = text.strip();
		return SHAPE.matcher(bare).matches() ? Optional.of(new SchoolYear(Integer.parseInt(bare.substring(0, 4))))
				: Optional.empty();
	}

	/** The day that an {@code xs:date} names; its time zone, which means nothing here, is dropped. Empty when it is none. */
	public static Optional<LocalDate> date(String text) {
		String bare = text.strip();
		try {
			return bare.length() < DATE_LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(bare.substring(0, DATE_LENGTH)));
		} catch (DateTimeParseException notADate) {
			return Optional.empty();
		}
	}

	/** The school year so many years before. */
	public SchoolYear before(int years) {
		return new SchoolYear(start - years);
	}

	/** Its first day. */
	public LocalDate firstDay() {
		return LocalDate.of(start, Month.AUGUST, 1);
	}

	@Override
	public int compareTo(SchoolYear other) {
		return Integer.compare(start, other.start);
	}

	@Override
	public String toString() {
		return "%04d-%04d".formatted(start, start + 1);
	}
}
