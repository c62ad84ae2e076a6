package nl.dossierbrug.standard.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may occur.
 *
 * @param min at least, from 0
 * @param max at most, from 1; {@link #UNBOUNDED} for any number
 */
public record Occurs(int min, int max) {

	/** As {@link #max}: any number. */
	public static final int UNBOUNDED = Integer.MAX_VALUE;

	private static final Pattern SHAPE = Pattern.compile("(\\d+)(?:\\.\\.(\\d+|\\*))?");

	public Occurs {
		if (min < 0 || max < 1 || min > max) {
			throw new IllegalArgumentException("cannot occur " + min + ".." + max);
		}
	}

	/**
	 * Reads {@code 1}, {@code 0..1}, {@code 0..*}, {@code 2..5}.
	 *
	 * @throws IllegalArgumentException for any other text
	 */
	public static Occurs of(String text) {
		Matcher matcher = SHAPE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not a number of occurrences: " + text);
		}
		int min = Integer.parseInt(matcher.group(1));
		String max = matcher.group(2);
		if (max == null) {
			return new Occurs(min, min);
		}
		return new Occurs(min, max.equals("*") ? UNBOUNDED : Integer.parseInt(max));
	}

	/** Whether it may be left out. */
	public boolean optional() {
		return min == 0;
	}

	/** Whether there may be more than one. */
	public boolean repeats() {
		return max > 1;
	}
}
