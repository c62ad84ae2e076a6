package nl.dossierbrug.standard.attach;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/** Tells whether bytes are text, and reads the beginning of what may be. */
final class PlainText {

	private static final int BEGINNING = 4096;
	private static final int END_OF_FILE = 0x1A;

	private final byte[] bytes;
	/** What a byte may not be in text of one byte a letter: control characters beyond white space. */
	private final BitSet forbidden = new BitSet(256);
	/** Bytes that windows-1252 gives no letter. */
	private final BitSet letterless = new BitSet(256);

	PlainText(byte[] bytes) {
		this.bytes = bytes;
		forbidden.set(0, 0x20);
		forbidden.set(0x7F);
		for (char allowed : "\t\n\f\r".toCharArray()) {
			forbidden.clear(allowed);
		}
		for (int none : new int[] { 0x81, 0x8D, 0x8F, 0x90, 0x9D }) {
			letterless.set(none);
		}
	}

	/** Whether it is text in UTF-16 with a byte order mark, in UTF-8 or in windows-1252, without control characters. */
	boolean isText() {
		if (utf16() != null) {
			return isText(utf16(), 2);
		}
		boolean strange = false;
		for (int i = 0; i < bytes.length; i++) {
			int b = bytes[i] & 0xFF;
			// DOS wrote this behind the last line
			if (forbidden.get(b) && !(b == END_OF_FILE && i == bytes.length - 1)) {
				return false;
			}
			strange |= letterless.get(b);
		}
		return !strange || isText(StandardCharsets.UTF_8, 0);
	}

	/** The beginning in small letters, without byte order mark and white space before it; empty when it cannot be text. */
	String beginning() {
		int size = Math.min(bytes.length, BEGINNING);
		Charset charset = utf16();
		if (charset != null) {
			return new String(bytes, 2, size - 2, charset).stripLeading().toLowerCase(Locale.ROOT);
		}
		for (int i = 0; i < size; i++) {
			if (forbidden.get(bytes[i] & 0xFF)) {
				return "";
			}
		}
		int from = size > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
		return new String(bytes, from, size - from, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
	}

	private Charset utf16() {
		if (bytes.length < 2 || bytes[0] != (byte) 0xFE && bytes[0] != (byte) 0xFF) {
			return null;
		}
		int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return mark == 0xFEFF ? StandardCharsets.UTF_16BE : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
	}

	private boolean isText(Charset charset, int from) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).chars()
					.noneMatch(c -> c < 256 && forbidden.get(c));
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
