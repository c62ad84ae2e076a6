package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;

import javax.crypto.spec.SecretKeySpec;

import nl.dossierbrug.store.backup.SealFault.Kind;

/**
 * Reads what {@link SealingOutput} wrote, chunk by chunk; each is given out only when its seal is whole. The end is told
 * only when it is the end that was written.
 */
final class SealedInput extends InputStream {

	private final InputStream in;
	private final Chunks chunks;
	private final byte[] sealed = new byte[Chunks.PLAIN + Chunks.TAG];
	private byte[] plain = new byte[0];
	private int given;
	private long left;
	private boolean ended;

	/**
	 * @param in just after the header; closed with this
	 * @throws SealFault when the passphrase is another, or the file ends here
	 */
	SealedInput(InputStream in, SealHeader header, SecretKeySpec key) throws IOException {
		this.in = in;
		left = header.length();
		chunks = new Chunks(key);
		byte[] first = in.readNBytes(Chunks.TAG);
		if (first.length < Chunks.TAG) {
			throw new SealFault(Kind.CUT);
		}
		if (chunks.open(first, first.length, false).isEmpty()) {
			throw new SealFault(Kind.PASSPHRASE);
		}
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] bytes, int from, int count) throws IOException {
		while (given == plain.length) {
			if (ended) {
				return -1;
			}
			next();
		}
		int part = Math.min(count, plain.length - given);
		System.arraycopy(plain, given, bytes, from, part);
		given += part;
		return part;
	}

	private void next() throws IOException {
		int length = (int) Math.min(left, Chunks.PLAIN);
		left -= length;
		boolean last = left == 0;
		if (in.readNBytes(sealed, 0, length + Chunks.TAG) < length + Chunks.TAG) {
			throw new SealFault(Kind.CUT);
		}
		plain = chunks.open(sealed, length + Chunks.TAG, last).orElseThrow(() -> new SealFault(Kind.DAMAGED));
		given = 0;
		ended = last;
		if (last && in.read() >= 0) {
			throw new SealFault(Kind.DAMAGED);
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
