package nl.dossierbrug.standard.fields;

import java.util.List;

/**
 * The writing of field paths. A key's values have every character that means something in a path, and every control
 * character, as a percent sign and two hexadecimal digits, so a path can always be taken apart at its slashes.
 */
final class FieldPath {

	private static final String MEANINGFUL = "%/;=[]#@";

	/** The steps of a path. */
	List<String> steps(String path) {
		return List.of(path.split("/"));
	}

	/** The name in a step, without key and number. */
	String name(String step) {
		int end = 0;
		while (end < step.length() && step.charAt(end) != '[' && step.charAt(end) != '#') {
			end++;
		}
		return step.substring(0, end);
	}

	/** A key's value as it stands in a path. */
	String escaped(String value) {
		StringBuilder out = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c < ' ' || MEANINGFUL.indexOf(c) >= 0) {
				out.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}
}
