package nl.dossierbrug.standard.table;

import java.time.YearMonth;

/**
 * The kinds of text that the schema language has, as far as the standard uses them, with its exact rules for what may
 * be written (XML Schema 1.0, part 2).
 */
public enum Primitive {
	/** Any text, white space and all. */
	STRING("xs:string"),
	/** {@code true}, {@code false}, {@code 1} or {@code 0}. */
	BOOLEAN("xs:boolean"),
	/** A day, {@code YYYY-MM-DD}, with or without a time zone. */
	DATE("xs:date"),
	/** A whole number of any size. */
	INTEGER("xs:integer"),
	/** A whole number that fits in 32 bits. */
	INT("xs:int"),
	/** A number with or without decimals after a point. */
	DECIMAL("xs:decimal");

	private static final int MAX_ZONE_HOURS = 14;

	private final String schemaName;

	Primitive(String schemaName) {
		this.schemaName = schemaName;
	}

	/** The name in the schema language, with its usual prefix. */
	public String schemaName() {
		return schemaName;
	}

	/** The text as the schema looks at it: without white space around it, except for {@link #STRING}. */
	public String normalised(String text) {
		if (this == STRING || text.isEmpty() || !isSpace(text.charAt(0)) && !isSpace(text.charAt(text.length() - 1))) {
			return text;
		}
		int from = 0;
		int to = text.length();
		while (from < to && isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && isSpace(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	private static boolean isSpace(char c) {
		return c == ' ' || c == '\n' || c == '\t' || c == '\r';
	}

	/** Whether a normalised text is one of this kind. */
	public boolean accepts(String value) {
		return switch (this) {
			case STRING -> true;
			case BOOLEAN -> value.equals("true") || value.equals("false") || value.equals("1") || value.equals("0");
			case DATE -> isDate(value);
			case INTEGER -> isInteger(value);
			case INT -> isInteger(value) && fitsInt(value);
			case DECIMAL -> isDecimal(value);
		};
	}

	private static boolean isInteger(String value) {
		int first = signed(value) ? 1 : 0;
		return first < value.length() && digits(value, first, value.length());
	}

	private static boolean fitsInt(String value) {
		int first = signed(value) ? 1 : 0;
		while (first < value.length() - 1 && value.charAt(first) == '0') {
			first++;
		}
		if (value.length() - first > 10) {
			return false;
		}
		long number = Long.parseLong(value.substring(first));
		return number <= Integer.MAX_VALUE || number == -(long) Integer.MIN_VALUE && value.charAt(0) == '-';
	}

	private static boolean isDecimal(String value) {
		int first = signed(value) ? 1 : 0;
		int point = value.indexOf('.');
		if (point < 0) {
			return first < value.length() && digits(value, first, value.length());
		}
		return value.length() - first > 1 && point >= first && digits(value, first, point)
				&& digits(value, point + 1, value.length());
	}

	private static boolean signed(String value) {
		return !value.isEmpty() && (value.charAt(0) == '+' || value.charAt(0) == '-');
	}

	/** The schema knows no year 0, a year of more than four digits only without leading zeros, and zones up to 14:00. */
	private static boolean isDate(String value) {
		int year = value.startsWith("-") ? 1 : 0;
		int month = value.indexOf('-', year) + 1;
		int yearDigits = month - 1 - year;
		if (yearDigits < 4 || yearDigits > 9 || yearDigits > 4 && value.charAt(year) == '0' || value.length() < month + 5
				|| value.charAt(month + 2) != '-' || !digits(value, year, month - 1) || !digits(value, month, month + 2)
				|| !digits(value, month + 3, month + 5)) {
			return false;
		}
		int y = Integer.parseInt(value, year, month - 1, 10);
		int m = Integer.parseInt(value, month, month + 2, 10);
		int d = Integer.parseInt(value, month + 3, month + 5, 10);
		return y > 0 && m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= YearMonth.of(y, m).lengthOfMonth())
				&& isZone(value, month + 5);
	}

	private static boolean isZone(String value, int from) {
		int length = value.length() - from;
		if (length == 0 || length == 1 && value.charAt(from) == 'Z') {
			return true;
		}
		if (length != 6 || value.charAt(from) != '+' && value.charAt(from) != '-' || value.charAt(from + 3) != ':'
				|| !digits(value, from + 1, from + 3) || !digits(value, from + 4, from + 6)) {
			return false;
		}
		int hours = Integer.parseInt(value, from + 1, from + 3, 10);
		int minutes = Integer.parseInt(value, from + 4, from + 6, 10);
		return minutes < 60 && (hours < MAX_ZONE_HOURS || hours == MAX_ZONE_HOURS && minutes == 0);
	}

	private static boolean digits(String value, int from, int to) {
		for (int i = from; i < to; i++) {
			if (value.charAt(i) < '0' || value.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	/** The kind with that name in the schema language; {@code null} when there is none. */
	static Primitive named(String schemaName) {
		for (Primitive primitive : values()) {
			if (primitive.schemaName.equals(schemaName)) {
				return primitive;
			}
		}
		return null;
	}
}
