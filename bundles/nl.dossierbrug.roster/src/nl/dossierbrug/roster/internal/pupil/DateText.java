package nl.dossierbrug.roster.internal.pupil;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.table.DataTable;

/** Reads dates as people and programs write them. Knows nothing of columns: of {@code 3/4/2013} it gives both readings. */
final class DateText {

	private static final String SEP = "\\s*[-/. ]\\s*";
	private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
	private static final Pattern ZONED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[t ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(z|[+-]\\d{2}:?\\d{2})");
	private static final Pattern TIME = Pattern.compile("[t ]+\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?[ap]m)?$");
	private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}+)[., ]+(?=\\S)");
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})" + SEP + "(\\d{1,2})" + SEP + "(\\d{1,2})");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})" + SEP + "(\\d{1,2})" + SEP + "['’]?(\\d{4}|\\d{2})");
	private static final Pattern DAY_NAMED = Pattern.compile("(\\d{1,2})(?:e|ste|de|st|nd|rd|th)?" + SEP + "(\\p{L}+)\\.?,?" + SEP + "['’]?(\\d{4}|\\d{2})");
	private static final Pattern MONTH_NAMED = Pattern.compile("(\\p{L}+)\\.?" + SEP + "(\\d{1,2})(?:st|nd|rd|th)?,?" + SEP + "(\\d{4})");
	private static final Pattern YEAR_CLOSED = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
	private static final Pattern DAY_CLOSED = Pattern.compile("(\\d{1,2})(\\d{2})((?:19|20)\\d{2})");
	private static final Pattern SERIAL = Pattern.compile("\\d{1,5}([.,]\\d+)?");
	/** Pupils of one list share a few thousand days; so many texts are kept with what they mean. */
	private static final int KEPT = 10_000;

	private final LocalDate today;
	private final LocalDate dayZero;
	private final Map<String, Integer> months = new HashMap<>();
	private final Map<String, Optional<Read>> kept = new HashMap<>();

	/**
	 * @param today years of two digits are not after it
	 * @param dayZero the day that a spreadsheet's number 0 is
	 */
	DateText(LocalDate today, LocalDate dayZero) {
		this.today = today;
		this.dayZero = dayZero;
		DataTable.beside(DateText.class, "maanden.csv").rows().forEach(row -> months.put(row.get("word"), row.as("month", Integer::valueOf)));
	}

	/** How a date was written, where that is worth a word. */
	enum Form {
		/** Whole, as text. */
		TEXT,
		/** With a year of two digits. */
		CENTURY,
		/** As a spreadsheet's number. */
		SERIAL
	}

	/**
	 * What a text can mean; at least one reading is there.
	 *
	 * @param dayFirst read with the day in front, or read in the only way there is
	 * @param monthFirst read with the month in front; empty where the form leaves no choice
	 * @param open whether the form leaves the choice of what stands in front
	 */
	record Read(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst, boolean open, Form form) {

		/** Whether the text itself leaves two days. */
		boolean twofold() {
			return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
		}
	}

	/** Reads a text; empty when it is no date. */
	Optional<Read> read(String written) {
		Optional<Read> before = kept.get(written);
		if (before != null) {
			return before;
		}
		Optional<Read> read = meaning(written);
		if (kept.size() < KEPT) {
			kept.put(written, read);
		}
		return read;
	}

	private Optional<Read> meaning(String written) {
		String text = written.toLowerCase(Locale.ROOT);
		if (text.indexOf(':') >= 0) {
			if (ZONED.matcher(text).matches()) {
				return zoned(text.toUpperCase(Locale.ROOT));
			}
			text = TIME.matcher(text).replaceFirst("");
		}
		Matcher weekday = WEEKDAY.matcher(text);
		if (!text.isEmpty() && Character.isLetter(text.charAt(0)) && weekday.find() && !months.containsKey(weekday.group(1))) {
			text = text.substring(weekday.end());
		}
		return dated(text);
	}

	private Optional<Read> dated(String text) {
		Matcher m;
		if ((m = NUMBERS.matcher(text)).matches()) {
			return open(m);
		}
		if ((m = YEAR_FIRST.matcher(text)).matches()) {
			return one(day(m.group(1), number(m.group(2)), m.group(3)), Form.TEXT);
		}
		if ((m = DAY_NAMED.matcher(text)).matches() && months.containsKey(m.group(2))) {
			return one(day(m.group(3), months.get(m.group(2)), m.group(1)), form(m.group(3)));
		}
		if ((m = MONTH_NAMED.matcher(text)).matches() && months.containsKey(m.group(1))) {
			return one(day(m.group(3), months.get(m.group(1)), m.group(2)), Form.TEXT);
		}
		if ((m = YEAR_CLOSED.matcher(text)).matches() && day(m.group(1), number(m.group(2)), m.group(3)).isPresent()) {
			return one(day(m.group(1), number(m.group(2)), m.group(3)), Form.TEXT);
		}
		if ((m = DAY_CLOSED.matcher(text)).matches()) {
			return open(m);
		}
		if (SERIAL.matcher(text).matches()) {
			return one(Optional.of(dayZero.plusDays(number(text.split("[.,]")[0]))), Form.SERIAL);
		}
		return Optional.empty();
	}

	private Optional<Read> open(Matcher m) {
		String year = m.group(3);
		Optional<LocalDate> dayFirst = day(year, number(m.group(2)), m.group(1));
		Optional<LocalDate> monthFirst = day(year, number(m.group(1)), m.group(2));
		return dayFirst.isEmpty() && monthFirst.isEmpty() ? Optional.empty()
				: Optional.of(new Read(dayFirst, monthFirst, true, form(year)));
	}

	private static Optional<Read> one(Optional<LocalDate> day, Form form) {
		return day.isEmpty() ? Optional.empty() : Optional.of(new Read(day, Optional.empty(), false, form));
	}

	/** A moment is a day in the Netherlands: midnight there is still the day before by the clock of Greenwich. */
	private static Optional<Read> zoned(String text) {
		try {
			String iso = text.replace(' ', 'T').replace(',', '.').replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
			Instant moment = OffsetDateTime.parse(iso).toInstant();
			return one(Optional.of(LocalDate.ofInstant(moment, NETHERLANDS)), Form.TEXT);
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}

	private static Form form(String year) {
		return year.length() == 2 ? Form.CENTURY : Form.TEXT;
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
			return Optional.of(thisCentury.isAfter(today) ? thisCentury.minusYears(100) : thisCentury);
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
