package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape a text must have: a pattern of the schema language, which counts for the whole text. Nearly all patterns of
 * the standard are a row of single characters, each of some class ({@code [0-9][A-Z]}, {@code \d{4}-\d{2}}); those are
 * compared without the machinery of regular expressions, which would cost most of the time it takes to get ready.
 */
final class Shape {

	/** Signs that mean something else than themselves. */
	private static final String SPECIAL = "\\.?*+{}()[]|^$&";
	private static final List<String> ANY_DIGIT = List.of("\\d", "\\p{Nd}");
	private static final Range DIGITS = new Range(-1, -1);

	private final String pattern;
	/** What may stand at each place; {@code null} when the pattern is no such row. */
	private final List<Range> row;
	private final Pattern expression;

	/** Characters from one up to another; {@link #DIGITS} for any digit of any script. */
	private record Range(int from, int to) {

		boolean has(int c) {
			return this == DIGITS ? Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER : c >= from && c <= to;
		}
	}

	/** @throws java.util.regex.PatternSyntaxException when it is no pattern */
	Shape(String pattern) {
		this.pattern = pattern;
		row = row(pattern);
		// in the schema's patterns a digit is any digit of any script, as \d is with this flag
		expression = row == null ? Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS) : null;
	}

	/** Whether the whole text has it. */
	boolean fits(String text) {
		if (row == null) {
			return expression.matcher(text).matches();
		}
		int at = 0;
		for (Range range : row) {
			if (at == text.length()) {
				return false;
			}
			int c = text.codePointAt(at);
			if (!range.has(c)) {
				return false;
			}
			at += Character.charCount(c);
		}
		return at == text.length();
	}

	private static List<Range> row(String pattern) {
		List<Range> row = new ArrayList<>();
		int at = 0;
		while (at < pattern.length()) {
			int end = endOfClass(pattern, at);
			if (end < 0) {
				return null;
			}
			Range range = range(pattern.substring(at, end));
			int times = 1;
			at = end;
			if (at < pattern.length() && pattern.charAt(at) == '{') {
				int close = pattern.indexOf('}', at);
				if (close < 0 || !isNumber(pattern, at + 1, close)) {
					return null;
				}
				times = Integer.parseInt(pattern, at + 1, close, 10);
				at = close + 1;
			}
			for (int i = 0; i < times; i++) {
				row.add(range);
			}
		}
		return row;
	}

	/** Where what stands for one character ends; -1 when it is not of the simple kinds. */
	private static int endOfClass(String pattern, int at) {
		for (String digit : ANY_DIGIT) {
			if (pattern.startsWith(digit, at)) {
				return at + digit.length();
			}
		}
		boolean range = at + 4 < pattern.length() && pattern.charAt(at) == '[' && pattern.charAt(at + 2) == '-'
				&& pattern.charAt(at + 4) == ']';
		if (range && SPECIAL.indexOf(pattern.charAt(at + 1)) < 0 && SPECIAL.indexOf(pattern.charAt(at + 3)) < 0) {
			return at + 5;
		}
		return SPECIAL.indexOf(pattern.charAt(at)) < 0 && !Character.isSurrogate(pattern.charAt(at)) ? at + 1 : -1;
	}

	private static Range range(String one) {
		return ANY_DIGIT.contains(one) ? DIGITS : one.length() == 1 ? new Range(one.charAt(0), one.charAt(0))
				: new Range(one.charAt(1), one.charAt(3));
	}

	private static boolean isNumber(String text, int from, int to) {
		for (int i = from; i < to; i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return to > from && to - from < 4;
	}

	@Override
	public String toString() {
		return pattern;
	}
}
