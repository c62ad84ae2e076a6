package nl.dossierbrug.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import nl.dossierbrug.core.outcome.Progress;

/** Bytes that go from one place to another while somebody looks on and may stop them. */
final class Flow {

	private static final int PIECE = 1 << 16;

	private final Progress progress;

	/** @param progress in bytes */
	Flow(Progress progress) {
		this.progress = progress;
	}

	/**
	 * Copies a number of bytes.
	 *
	 * @return whether all went over; false when somebody stopped it
	 * @throws EOFException when there are fewer
	 */
	boolean copy(InputStream from, OutputStream to, long count) throws IOException {
		byte[] piece = new byte[PIECE];
		for (long left = count; left > 0;) {
			if (progress.cancelled()) {
				return false;
			}
			int read = from.read(piece, 0, (int) Math.min(piece.length, left));
			if (read < 0) {
				throw new EOFException();
			}
			to.write(piece, 0, read);
			progress.done(read);
			left -= read;
		}
		return true;
	}
}
