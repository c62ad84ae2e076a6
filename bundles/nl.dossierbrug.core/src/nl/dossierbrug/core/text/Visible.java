package nl.dossierbrug.core.text;

/**
 * Makes what others wrote safe to show: names, values, file names, reasons. A sign that steers a terminal or turns the
 * direction of writing would make a screen say something else than what stands there, and one that shows nothing would
 * hide; each of them is written out instead, {@code ␛} or {@code \}{@code u202e}. All that can be seen stays as it is:
 * letters of every writing, from the right to the left too, accents, pictures.
 *
 * <p>It is for showing only: what is kept, compared or sent stays as it came.
 */
public final class Visible {

	/** Where Unicode has a picture for every control character up to the space. */
	private static final int PICTURES = 0x2400;
	private static final char DELETE = 0x7F;
	private static final char DELETE_PICTURE = '\u2421';
	/** Letters and marks by their kind, though they show nothing. */
	private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

	private Visible() {
		// functions only
	}

	/** Whether there is a sign in a text that steers or hides; line breaks and tabs are none. */
	public static boolean hides(String text) {
		return at(text, 0) < text.length();
	}

	/** The same text, its lines and tabs included, with every sign that steers or hides written out. */
	public static String text(String text) {
		int at = at(text, 0);
		if (at == text.length()) {
			return text;
		}
		StringBuilder shown = new StringBuilder(text.length() + 16);
		int from = 0;
		for (; at < text.length(); at = at(text, from)) {
			int sign = text.codePointAt(at);
			shown.append(text, from, at).append(written(sign));
			from = at + Character.charCount(sign);
		}
		return shown.append(text, from, text.length()).toString();
	}

	/** As {@link #text}, on one line: line breaks and tabs are spaces. */
	public static String line(String text) {
		boolean many = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
		return text(many ? text.replaceAll("[\\r\\n\\t]+", " ") : text);
	}

	/** Where the first sign from there on is that steers or hides; the length when there is none. */
	private static int at(String text, int from) {
		int at = from;
		while (at < text.length()) {
			char c = text.charAt(at);
			// nearly everything is plain, and long texts are looked at too
			if (c >= ' ' && c < DELETE || c > 0xAD && c < 0x300) {
				at++;
				continue;
			}
			int sign = text.codePointAt(at);
			if (isHidden(sign)) {
				return at;
			}
			at += Character.charCount(sign);
		}
		return at;
	}

	private static boolean isHidden(int sign) {
		if (sign == '\n' || sign == '\r' || sign == '\t') {
			return false;
		}
		return switch (Character.getType(sign)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
			case Character.FORMAT -> !isSeen(sign);
			default -> BLANK.indexOf(sign) >= 0;
		};
	}

	/** Of the signs that Unicode calls format: those of Arabic, Syriac and Kaithi numbers, which are drawn. */
	private static boolean isSeen(int sign) {
		return sign >= 0x600 && sign <= 0x605 || sign == 0x6DD || sign == 0x70F || sign == 0x890 || sign == 0x891
				|| sign == 0x8E2 || sign == 0x110BD || sign == 0x110CD;
	}

	private static String written(int sign) {
		if (sign < ' ') {
			return Character.toString(PICTURES + sign);
		}
		return sign == DELETE ? Character.toString(DELETE_PICTURE)
				: String.format(sign > 0xFFFF ? "\\u{%x}" : "\\u%04x", sign);
	}
}
