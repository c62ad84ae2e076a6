package nl.dossierbrug.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The next so many bytes of another stream. */
final class Portion extends InputStream {

	private final InputStream in;
	private long left;

	Portion(InputStream in, long length) {
		this.in = in;
		left = length;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int from, int count) throws IOException {
		if (left == 0) {
			return -1;
		}
		int read = in.read(bytes, from, (int) Math.min(count, left));
		if (read < 0) {
			throw new EOFException();
		}
		left -= read;
		return read;
	}

	/** So that the stream stands at what comes after. */
	void skipRest() throws IOException {
		transferTo(OutputStream.nullOutputStream());
	}
}
