package nl.dossierbrug.standard.attach;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Decodes Base64 (RFC 4648). Strict, padding included, but XML may break lines wherever it likes, so white space does
 * not count. Java's own decoder does the work, many times faster than a loop of ours; where it meets white space, the
 * text is tried again without.
 */
final class Base64Text {

	private static final Pattern BLANK = Pattern.compile("[ \t\r\n]+");
	private static final int GROUP = 4;
	private static final int BYTES = 3;

	/**
	 * Decodes.
	 *
	 * @param text Base64, with padding; a group that ends on bits which mean nothing is as wrong as a strange character
	 * @param most how many bytes may come of it
	 */
	Attempt<byte[]> decode(String text, int most) {
		if (size(text.length()) > most && size(text.chars().filter(c -> c > ' ').count()) > most) {
			return Attempt.failed(Defect.TOO_LARGE);
		}
		Attempt<byte[]> attempt = strict(text);
		if (attempt instanceof Attempt.Failed<byte[]> && BLANK.matcher(text).find()) {
			attempt = strict(BLANK.matcher(text).replaceAll(""));
		}
		boolean tooLarge = attempt instanceof Attempt.Got<byte[]>(byte[] bytes) && bytes.length > most;
		return tooLarge ? Attempt.failed(Defect.TOO_LARGE) : attempt;
	}

	/** The fewest bytes that so many characters can be. */
	private static long size(long characters) {
		return characters / GROUP * BYTES - 2;
	}

	private static Attempt<byte[]> strict(String text) {
		if (text.isEmpty()) {
			return Attempt.failed(Defect.EMPTY);
		}
		try {
			byte[] bytes = Base64.getDecoder().decode(text);
			return text.length() >= GROUP && text.endsWith(lastGroup(bytes)) ? Attempt.got(bytes) : Attempt.failed(Defect.NOT_BASE64);
		} catch (IllegalArgumentException e) {
			return Attempt.failed(Defect.NOT_BASE64);
		}
	}

	/** How the last group must look: Java also takes one without padding, or with bits that mean nothing. */
	private static String lastGroup(byte[] bytes) {
		return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, (bytes.length - 1) / BYTES * BYTES, bytes.length));
	}
}
