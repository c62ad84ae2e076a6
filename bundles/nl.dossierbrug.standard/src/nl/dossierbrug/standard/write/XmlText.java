package nl.dossierbrug.standard.write;

/**
 * Turns text into XML. A character that XML cannot hold never comes out: a control character or non-character is left
 * out, because nobody ever saw it; half a character becomes the replacement character, because something stood there.
 * A carriage return is written as a reference, because a parser would turn a bare one into a line feed.
 */
final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	/** Text between tags. */
	void text(String text, StringBuilder out) {
		write(text, false, out);
	}

	/** The value of an attribute, to stand between double quotes. */
	void attribute(String value, StringBuilder out) {
		write(value, true, out);
	}

	private void write(String text, boolean attribute, StringBuilder out) {
		int plain = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c > '>' && c < Character.MIN_SURROGATE) {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
				continue;
			}
			String instead = instead(c, attribute);
			if (instead != null) {
				out.append(text, plain, i).append(instead);
				plain = i + 1;
			}
		}
		out.append(text, plain, text.length());
	}

	/** What to write for a character; {@code null} for the character itself. */
	private static String instead(char c, boolean attribute) {
		return switch (c) {
			case '&' -> "&amp;";
			case '<' -> "&lt;";
			case '>' -> "&gt;";
			case '"' -> attribute ? "&quot;" : null;
			case '\r' -> "&#13;";
			case '\n' -> attribute ? "&#10;" : null;
			case '\t' -> attribute ? "&#9;" : null;
			case '\uFFFE', '\uFFFF' -> "";
			default -> c < ' ' ? "" : Character.isSurrogate(c) ? String.valueOf(REPLACEMENT) : null;
		};
	}
}
