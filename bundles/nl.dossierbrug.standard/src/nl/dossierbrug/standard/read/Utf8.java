package nl.dossierbrug.standard.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether bytes are UTF-8, strictly: no character in more bytes than it needs, none beyond U+10FFFF, no halves of
 * characters (RFC 3629). The parser is more lenient, and what one program reads as another character than the next is
 * no document. Keeps what it knows from one piece of the bytes to the next.
 */
final class Utf8 {

	private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long NOT_ASCII = 0x8080808080808080L;
	private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

	/** How many bytes of the character are still to come, and between what the next of them must lie. */
	private int more;
	private int least;
	private int most;

	/** Whether a document is meant to be UTF-8, by its first bytes: it says nothing else. */
	static boolean meant(byte[] head) {
		int from = begins(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		if (from == 0 && (begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE) || head.length > 1 && (head[0] == 0 || head[1] == 0)
				|| begins(head, 0x4C, 0x6F))) {
			return false;
		}
		String text = new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARED.matcher(text);
		return !declared.find() || declared.group(1).toUpperCase(Locale.ROOT).matches("UTF-?8");
	}

	private static boolean begins(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (head.length <= i || (head[i] & 0xff) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	/** How many of the next bytes are right; all of them, or those before the first that is not. */
	int right(byte[] bytes, int offset, int count) {
		int end = offset + count;
		int at = offset;
		while (at < end) {
			while (more == 0 && at + Long.BYTES <= end && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
				at += Long.BYTES;
			}
			if (at < end && !accept(bytes[at] & 0xff)) {
				break;
			}
			at++;
		}
		return Math.min(at, end) - offset;
	}

	private boolean accept(int b) {
		if (more > 0) {
			boolean right = b >= least && b <= most;
			more--;
			least = 0x80;
			most = 0xBF;
			return right;
		}
		if (b < 0x80) {
			return true;
		}
		more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
		least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
		most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
		return b >= 0xC2 && b <= 0xF4;
	}
}
