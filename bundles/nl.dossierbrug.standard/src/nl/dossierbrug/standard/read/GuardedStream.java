package nl.dossierbrug.standard.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops reading after a number of bytes, and remembers why a read failed, because the parser tells a failing disk and
 * bad XML apart too little.
 */
final class GuardedStream extends FilterInputStream {

	private long left;
	private boolean tooLarge;
	private IOException failure;

	GuardedStream(InputStream in, long limit) {
		super(in);
		left = limit;
	}

	/** Whether the limit was reached with more to come. */
	boolean tooLarge() {
		return tooLarge;
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
		return count;
	}

	/** The stream belongs to whoever gave it. */
	@Override
	public void close() {
		// not ours to close
	}
}
