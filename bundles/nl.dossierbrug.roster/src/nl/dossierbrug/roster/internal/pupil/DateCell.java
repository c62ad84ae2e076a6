package nl.dossierbrug.roster.internal.pupil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.Cell;

/** Reads a date of birth, and says what it was made from when that is not plain. */
public final class DateCell {

	private static final Column COLUMN = Column.GEBOORTEDATUM;
	private static final String SEP = "\\s*[-/. ]\\s*";
	private static final Pattern TIME = Pattern.compile("[T ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?Z?$");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})" + SEP + "(\\d{1,2})" + SEP + "(\\d{1,2})");
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})" + SEP + "(\\d{1,2})" + SEP + "(\\d{4}|\\d{2})");
	private static final Pattern NAMED = Pattern.compile("(\\d{1,2})" + SEP + "(\\p{L}+)\\.?" + SEP + "(\\d{4}|\\d{2})");
	private static final Pattern CLOSED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern SERIAL = Pattern.compile("\\d{1,5}([.,]\\d+)?");
	/** What may be a BSN that stands in the wrong column: nine digits, or eight where a zero in front was lost. */
	private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){7,8}(?!\\d)");
	/** Nobody at school is older: somebody's year of birth is wrong, or a column. */
	private static final int OLDEST = 30;
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private final Notes notes;
	private final boolean typed;
	private final LocalDate today;
	private final Map<String, Integer> months;
	private final Map<LocalDate, Optional<LocalDate>> seen = new HashMap<>();

	/**
	 * @param notes where it is said
	 * @param typed whether the file knows dates from text, so that a date as text is worth a word
	 * @param today no pupil is born later
	 * @param months the number of each month's words
	 */
	public DateCell(Notes notes, boolean typed, LocalDate today, Map<String, Integer> months) {
		this.notes = notes;
		this.typed = typed;
		this.today = today;
		this.months = months;
	}

	/** The day; empty when the cell is, or holds none, which is said. */
	public Optional<LocalDate> read(Cell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<LocalDate> day = cell instanceof Cell.Day plain ? Optional.of(plain.date()) : ofText(Words.clean(cell.text()));
		if (day.isEmpty()) {
			notes.say(Severity.WARNING, "list.date.impossible", COLUMN, shown(Words.clean(cell.text())));
		} else if (day.get().isAfter(today) || day.get().isBefore(today.minusYears(OLDEST))) {
			notes.say(Severity.WARNING, "list.date.unlikely", COLUMN, new Cell.Day(day.get()).text());
		}
		// pupils of one list share a few thousand days
		return day.isEmpty() ? day : seen.computeIfAbsent(day.get(), Optional::of);
	}

	private static String shown(String words) {
		return PERSONAL.matcher(words).replaceAll(number -> Bsn.mask(number.group()));
	}

	private Optional<LocalDate> ofText(String written) {
		String text = (written.indexOf(':') < 0 ? written : TIME.matcher(written).replaceFirst("")).toLowerCase(Locale.ROOT);
		Matcher m;
		if ((m = DAY_FIRST.matcher(text)).matches()) {
			Optional<LocalDate> day = day(m.group(3), number(m.group(2)), m.group(1));
			return m.group(3).length() == 2 ? repaired("list.date.century", day) : asText(day);
		}
		if ((m = YEAR_FIRST.matcher(text)).matches()) {
			return asText(day(m.group(1), number(m.group(2)), m.group(3)));
		}
		if ((m = NAMED.matcher(text)).matches() && months.containsKey(m.group(2))) {
			Optional<LocalDate> day = day(m.group(3), months.get(m.group(2)), m.group(1));
			return m.group(3).length() == 2 ? repaired("list.date.century", day) : asText(day);
		}
		if ((m = CLOSED.matcher(text)).matches()) {
			return asText(day(m.group(1), number(m.group(2)), m.group(3)));
		}
		if (SERIAL.matcher(text).matches()) {
			return repaired("list.date.serial", Optional.of(DAY_ZERO.plusDays(number(text.split("[.,]")[0]))));
		}
		return Optional.empty();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private Optional<LocalDate> day(String year, int month, String day) {
		try {
			if (year.length() == 4) {
				return Optional.of(LocalDate.of(number(year), month, number(day)));
			}
			int century = today.getYear() / 100 * 100;
			LocalDate thisCentury = LocalDate.of(century + number(year), month, number(day));
			return Optional.of(thisCentury.isAfter(today) ? thisCentury.withYear(thisCentury.getYear() - 100) : thisCentury);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private Optional<LocalDate> asText(Optional<LocalDate> day) {
		if (typed && day.isPresent()) {
			notes.count(Severity.INFO, "list.date.text", COLUMN);
		}
		return day;
	}

	private Optional<LocalDate> repaired(String rule, Optional<LocalDate> day) {
		day.ifPresent(d -> notes.say(Severity.INFO, rule, COLUMN, new Cell.Day(d).text()));
		return day;
	}
}
