package nl.dossierbrug.standard.table;

/**
 * How often something may occur.
 *
 * @param min at least, from 0
 * @param max at most, from 1; {@link #UNBOUNDED} for any number
 */
public record Occurs(int min, int max) {

	/** As {@link #max}: any number. */
	public static final int UNBOUNDED = Integer.MAX_VALUE;

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
		int dots = text.indexOf("..");
		try {
			int min = number(dots < 0 ? text : text.substring(0, dots));
			String max = dots < 0 ? text : text.substring(dots + 2);
			return new Occurs(min, dots >= 0 && max.equals("*") ? UNBOUNDED : number(max));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("not a number of occurrences: " + text, e);
		}
	}

	private static int number(String digits) {
		if (digits.startsWith("+") || digits.startsWith("-")) {
			throw new NumberFormatException(digits);
		}
		return Integer.parseInt(digits);
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
