package nl.dossierbrug.standard.fields;

import java.util.List;

import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.KeyPart;

/**
 * Whether a path is written as {@link FlatFields} would write that of a filled leaf or attribute. Asked for every field of
 * every import, so it walks over the characters and makes nothing on the way.
 */
final class FieldSpelling {

	private static final String MEANINGFUL = "%/;=[]#@";

	/** @param place what the table has at that path, keys and numbers passed over */
	boolean isField(String path, ElementPlace place) {
		if (!place.element().isLeaf()) {
			return false;
		}
		int at = 0;
		List<ElementDefinition> trail = place.trail();
		for (int i = 0; i < trail.size(); i++) {
			if (i > 0) {
				if (at == path.length() || path.charAt(at) != '/') {
					return false;
				}
				at++;
			}
			at = step(path, at, trail.get(i));
			if (at < 0) {
				return false;
			}
		}
		return at == path.length() || path.startsWith("/@", at)
				&& place.element().attribute(path.substring(at + 2)).isPresent();
	}

	/** Where a step ends; -1 when it is written otherwise. */
	private static int step(String path, int from, ElementDefinition element) {
		if (!path.startsWith(element.name(), from)) {
			return -1;
		}
		int end = from + element.name().length();
		if (element.isLeaf() || !element.repeats()) {
			return end;
		}
		int close = path.indexOf(']', end);
		if (close < 0 || path.charAt(end) != '[' || !isKey(path, end + 1, close, element.key())) {
			return -1;
		}
		return number(path, close + 1);
	}

	/** Where the number among twins ends, which is 2 or more; where it would begin when there is none. */
	private static int number(String path, int from) {
		if (from == path.length() || path.charAt(from) != '#') {
			return from;
		}
		int end = from + 1;
		while (end < path.length() && path.charAt(end) >= '0' && path.charAt(end) <= '9') {
			end++;
		}
		boolean one = end == from + 2 && path.charAt(from + 1) == '1';
		return end == from + 1 || path.charAt(from + 1) == '0' || one ? -1 : end;
	}

	/** Whether these are parts of the key, in its order, none twice; a part may be left out. */
	private static boolean isKey(String path, int from, int to, List<KeyPart> parts) {
		int at = from;
		for (KeyPart part : parts) {
			if (path.startsWith(part.label(), at) && path.startsWith("=", at + part.label().length())) {
				int value = at + part.label().length() + 1;
				int end = path.indexOf(';', value);
				boolean last = end < 0 || end > to;
				end = last ? to : end;
				if (!isValue(path, value, end)) {
					return false;
				}
				if (last) {
					return true;
				}
				at = end + 1;
			}
		}
		// something is left that is no part, or a semicolon that nothing comes after
		return at == to && at == from;
	}

	private static boolean isValue(String path, int from, int to) {
		if (from >= to || Character.isWhitespace(path.charAt(from)) || Character.isWhitespace(path.charAt(to - 1))) {
			return false;
		}
		for (int i = from; i < to; i++) {
			char c = path.charAt(i);
			if (c == '%') {
				if (i + 2 >= to || !isEscape(path.charAt(i + 1), path.charAt(i + 2))) {
					return false;
				}
				i += 2;
			} else if (c < ' ' || MEANINGFUL.indexOf(c) >= 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean isEscape(char high, char low) {
		if (high >= 'A' && high <= 'Z' || low >= 'A' && low <= 'Z') {
			return false;
		}
		int h = Character.digit(high, 16);
		int l = Character.digit(low, 16);
		int c = (h << 4) + l;
		return h >= 0 && l >= 0 && (c < ' ' || MEANINGFUL.indexOf(c) >= 0);
	}
}
