package nl.dossierbrug.exchange.okr;

import java.util.Objects;

/**
 * A filled field of a pupil file.
 *
 * @param value the text, not empty; a lone space is a value too
 * @param origin where it came from
 */
public record FieldValue(String value, Origin origin) {
	public FieldValue {
		if (value.isEmpty()) {
			throw new IllegalArgumentException("an empty field is no field");
		}
		Objects.requireNonNull(origin);
	}

	/** Whether nothing can be read in it: it is made of spaces, line breaks and the like. */
	public boolean isBlank() {
		return isBlank(value);
	}

	/**
	 * Whether nothing can be read in a text. Stops at the first mark, so a large attachment costs nothing; the
	 * non-breaking space that comes along when people copy from a web page counts as a space.
	 */
	public static boolean isBlank(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				return false;
			}
		}
		return true;
	}
}
