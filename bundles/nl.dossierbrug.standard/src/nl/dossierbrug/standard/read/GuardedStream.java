package nl.dossierbrug.standard.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading after a number of bytes, at bytes that are not the UTF-8 that they claim to be, or when one tag seems to
 * have attributes without end, which the parser would all collect before anybody else sees one. Remembers why a read
 * failed, because the parser tells a failing disk and bad XML apart too little.
 */
final class GuardedStream extends FilterInputStream {

	/** From here on something that has no end yet is looked at; a text of this length is nearly always an attachment. */
	private static final int LONG = 32 * 1024;
	private static final int MOST_ATTRIBUTES = 1000;

	/** Enough for a declaration. */
	private static final int HEAD = 256;

	private byte[] head;
	private int headGiven;
	/** {@code null} when the bytes are not meant to be UTF-8. */
	private Utf8 utf8;
	private boolean badBytes;
	private boolean stopNow;
	private long left;
	private long sinceEvent;
	private int equals;
	private int quotes;
	private boolean tooLarge;
	private boolean tooManyAttributes;
	private IOException failure;

	GuardedStream(InputStream in, long limit) {
		super(in);
		left = limit;
	}

	/** Whether the limit was reached with more to come. */
	boolean tooLarge() {
		return tooLarge;
	}

	/** Whether a tag was met that has no end. */
	boolean tooManyAttributes() {
		return tooManyAttributes;
	}

	/** Whether it came to bytes that are no character. Everything before them was given. */
	boolean badBytes() {
		return badBytes;
	}

	/** The first bytes, as far as they were read. */
	byte[] head() {
		return head == null ? new byte[0] : head.clone();
	}

	/** The parser has found something whole: a tag, a text. */
	void event() {
		sinceEvent = 0;
	}

	/** Why the stream below failed; {@code null} when it did not. */
	IOException failure() {
		return failure;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		if (stopNow) {
			badBytes = true;
			throw new IOException("bytes that are not UTF-8");
		}
		int count;
		try {
			count = next(buffer, offset, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
		left -= Math.max(count, 0);
		if (left < 0) {
			tooLarge = true;
			throw new IOException("more bytes than a dossier may have");
		}
		sinceEvent += Math.max(count, 0);
		if (sinceEvent > LONG) {
			lookForAttributes(buffer, offset, count);
		}
		return utf8 == null || count <= 0 ? count : rightOf(buffer, offset, count);
	}

	private int next(byte[] buffer, int offset, int length) throws IOException {
		if (head == null) {
			head = in.readNBytes(HEAD);
			utf8 = Utf8.meant(head) ? new Utf8() : null;
		}
		int count = Math.min(length, head.length - headGiven);
		if (count <= 0) {
			return super.read(buffer, offset, length);
		}
		System.arraycopy(head, headGiven, buffer, offset, count);
		headGiven += count;
		return count;
	}

	/** Gives what comes before bytes that are wrong, so that the parser knows where it is when it is told. */
	private int rightOf(byte[] buffer, int offset, int count) throws IOException {
		int right = utf8.right(buffer, offset, count);
		stopNow = right < count;
		return right > 0 ? right : read(buffer, offset, count);
	}

	private void lookForAttributes(byte[] buffer, int offset, int count) throws IOException {
		if (sinceEvent - count <= LONG) {
			equals = 0;
			quotes = 0;
		}
		int found = count(buffer, offset, count, '=');
		if (found > 0) {
			equals += found;
			quotes += count(buffer, offset, count, '"') + count(buffer, offset, count, '\'');
		}
		if (equals > MOST_ATTRIBUTES && quotes > 2 * MOST_ATTRIBUTES) {
			tooManyAttributes = true;
			throw new IOException("more attributes than an element may have");
		}
	}

	private static int count(byte[] buffer, int offset, int length, char mark) {
		int found = 0;
		for (int i = offset; i < offset + length; i++) {
			found += buffer[i] == mark ? 1 : 0;
		}
		return found;
	}

	/** The stream belongs to whoever gave it. */
	@Override
	public void close() {
		// not ours to close
	}
}
