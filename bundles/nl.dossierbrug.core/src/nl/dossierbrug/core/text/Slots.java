package nl.dossierbrug.core.text;

import java.util.List;

/** The places in a pattern where values are filled in: characters that no writing uses. */
final class Slots {

	/** A message that is said of more is no message. */
	private static final int MOST = 0x1800;

	private Slots() {
		// functions only
	}

	static char at(int index) {
		if (index >= MOST) {
			throw new IllegalArgumentException("said of too much");
		}
		return (char) (Text.FIRST_SLOT + index);
	}

	/** Words with nothing in them that would be taken for a slot. */
	static String without(String words) {
		String without = words;
		for (int i = 0; i < words.length(); i++) {
			if (isSlot(words.charAt(i))) {
				without = without.replace(words.charAt(i), '\uFFFD');
			}
		}
		return without;
	}

	/** The pattern with its slots so many places on. */
	static String shifted(String pattern, int by) {
		if (by == 0) {
			return pattern;
		}
		StringBuilder shifted = new StringBuilder(pattern);
		for (int i = 0; i < shifted.length(); i++) {
			if (isSlot(shifted.charAt(i))) {
				shifted.setCharAt(i, at(shifted.charAt(i) - Text.FIRST_SLOT + by));
			}
		}
		return shifted.toString();
	}

	/** The pattern with every value written where its slot is. A slot without a value shows nothing. */
	static String filled(String pattern, List<Argument> values, Language language) {
		StringBuilder filled = new StringBuilder(pattern.length() + 16 * values.size());
		for (int i = 0; i < pattern.length(); i++) {
			char sign = pattern.charAt(i);
			if (!isSlot(sign)) {
				filled.append(sign);
			} else if (sign - Text.FIRST_SLOT < values.size()) {
				filled.append(values.get(sign - Text.FIRST_SLOT).in(language));
			}
		}
		return filled.toString();
	}

	private static boolean isSlot(char sign) {
		return sign >= Text.FIRST_SLOT && sign < Text.FIRST_SLOT + MOST;
	}
}
