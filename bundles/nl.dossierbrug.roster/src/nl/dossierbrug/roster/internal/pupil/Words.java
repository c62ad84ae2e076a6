package nl.dossierbrug.roster.internal.pupil;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made comparable. */
public final class Words {

	/** Characters that nobody sees. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
	/** White space, the unbreakable kinds included. */
	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Words() {
	}

	/** Without characters that nobody sees, with single spaces and none around. */
	public static String clean(String text) {
		if (isClean(text)) {
			return text;
		}
		return SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/** Most cells need nothing, and a long list has a million. */
	private static boolean isClean(String text) {
		boolean space = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c >= 0x7F && c < 0xC0 || c > 0x17F || c == ' ' && space) {
				return false;
			}
			space = c == ' ';
		}
		return text.isEmpty() || !space;
	}

	/** Letters and digits only, small, without accents: what two spellings of the same have in common. */
	public static String folded(String text) {
		String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
	}
}
