package nl.dossierbrug.standard.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading after a number of bytes, or when one tag seems to have attributes without end, which the parser would
 * all collect before anybody else sees one. Remembers why a read failed, because the parser tells a failing disk and bad
 * XML apart too little.
 */
final class GuardedStream extends FilterInputStream {

	/** From here on something that has no end yet is looked at; a text of this length is nearly always an attachment. */
	private static final int LONG = 32 * 1024;
	private static final int MOST_ATTRIBUTES = 1000;

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
		int count;
		try {
			count = super.read(buffer, offset, length);
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
		return count;
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
