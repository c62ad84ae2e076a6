package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.OutputStream;

import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what is written to it: first the header, then an empty chunk that a wrong passphrase breaks on, then the content in
 * chunks. It is whole only after {@link #end()}; closed without it, the file is one that was cut off.
 */
final class SealingOutput extends OutputStream {

	private final OutputStream out;
	private final Chunks chunks;
	private final byte[] chunk = new byte[Chunks.PLAIN];
	private int filled;
	private long left;

	/** @param out gets the sealed file; closed with this */
	SealingOutput(OutputStream out, SealHeader header, SecretKeySpec key) throws IOException {
		this.out = out;
		left = header.length();
		chunks = new Chunks(key);
		header.write(out);
		out.write(chunks.seal(chunk, 0, false));
	}

	@Override
	public void write(int one) throws IOException {
		write(new byte[] { (byte) one }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int from, int count) throws IOException {
		int done = 0;
		while (done < count) {
			if (filled == chunk.length) {
				seal(false);
			}
			int part = Math.min(chunk.length - filled, count - done);
			System.arraycopy(bytes, from + done, chunk, filled, part);
			filled += part;
			done += part;
		}
	}

	private void seal(boolean last) throws IOException {
		out.write(chunks.seal(chunk, filled, last));
		left -= filled;
		filled = 0;
	}

	/**
	 * Seals the last chunk.
	 *
	 * @throws IOException when it cannot be written, or the content is not as long as the header says
	 */
	void end() throws IOException {
		seal(true);
		if (left != 0) {
			throw new IOException("what was sealed is " + left + " bytes shorter than was said");
		}
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
