package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cell formats of a workbook show a number as a date, and which day the number is (ECMA-376, 18.8.30, 18.17.4). */
final class DateStyles {

	/** The day before the first of 1900, by the count that takes 1900 for a leap year. */
	static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
	private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
	/** Number of 29 February 1900, a day that spreadsheets believe in. */
	private static final int NO_SUCH_DAY = 60;
	/** Number of 31 December 9999. */
	private static final int LAST = 2_958_465;
	/** What stands in a format without being a letter of it: words, colours and conditions, escaped characters. */
	private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
	/** The letters of day and year; {@code j} is the year in what Dutch programs write. */
	private static final Pattern DAY_OR_YEAR = Pattern.compile("[dyj]", Pattern.CASE_INSENSITIVE);

	private final BitSet dates = new BitSet();
	private final boolean from1904;

	/**
	 * @param from1904 whether the workbook counts days from 1904
	 */
	DateStyles(boolean from1904) {
		this.from1904 = from1904;
	}

	/** The day that number 0 is. */
	LocalDate dayZero() {
		return from1904 ? START_1904 : BEFORE_1900;
	}

	/** Takes the formats from the part that holds them. */
	void read(XmlPart xml) throws IOException {
		Map<Integer, String> own = new HashMap<>();
		boolean inCells = false;
		int index = 0;
		while (xml.next()) {
			if (xml.starts("numFmt")) {
				own.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
			} else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
				inCells = xml.starts("cellXfs");
			} else if (inCells && xml.starts("xf")) {
				int id = number(xml.attribute("numFmtId"));
				dates.set(index++, own.containsKey(id) ? showsDate(own.get(id)) : isBuiltInDate(id));
			}
		}
	}

	private static boolean isBuiltInDate(int id) {
		return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58;
	}

	private static boolean showsDate(String format) {
		return !format.equalsIgnoreCase("general") && DAY_OR_YEAR.matcher(NOT_FORMAT.matcher(format).replaceAll("")).find();
	}

	/** The number that a text is; -1 when it is none. */
	static int number(String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/**
	 * The cell of a number.
	 *
	 * @param raw the number as the file writes it
	 * @param style the number of the cell's format; -1 when it has none
	 */
	SheetCell cell(String raw, int style) {
		SheetCell cell = SheetCell.Numeral.of(raw);
		if (style < 0 || !dates.get(style) || !(cell instanceof SheetCell.Numeral number)) {
			return cell;
		}
		LocalDate day = day(number.value().intValue(), from1904);
		return day == null ? cell : new SheetCell.Day(day);
	}

	/**
	 * The day of a spreadsheet's number.
	 *
	 * @return {@code null} where no day has that number
	 */
	static LocalDate day(int serial, boolean from1904) {
		if (serial < (from1904 ? 0 : 1) || serial > LAST) {
			return null;
		}
		if (from1904) {
			return START_1904.plusDays(serial);
		}
		return serial == NO_SUCH_DAY ? null : BEFORE_1900.plusDays(serial < NO_SUCH_DAY ? serial + 1L : serial);
	}
}
