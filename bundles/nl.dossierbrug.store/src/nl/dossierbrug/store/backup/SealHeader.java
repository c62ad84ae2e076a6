package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.zip.CRC32C;

import nl.dossierbrug.store.backup.SealFault.Kind;

/**
 * The beginning of a sealed file, version 1; 60 bytes, numbers with the highest byte first:
 *
 * <pre>
 * 16  "Dossierbrug-seal" in ASCII
 *  4  the version of this form, 1
 *  4  rounds of PBKDF2-HMAC-SHA256
 * 16  salt
 *  8  when it was made, in milliseconds since 1970
 *  8  how many bytes the content has
 *  4  CRC-32C of the 56 bytes before
 * </pre>
 *
 * The check sum tells damage from a wrong passphrase, and the length a file that was cut off from one that was damaged. They
 * protect against nobody: that is what the seal of the chunks is for, whose key is derived from every byte of this header.
 *
 * @param rounds 600,000 to 10,000,000: fewer could be guessed through, and more would keep a reader busy for long
 * @param salt 16 random bytes
 * @param madeAt in milliseconds since 1970
 * @param length of the content in bytes, at most 2^50
 */
record SealHeader(int rounds, byte[] salt, long madeAt, long length) {

	static final int VERSION = 1;
	static final int LENGTH = 60;
	/** What OWASP asks of this derivation. */
	private static final int ROUNDS = 600_000;
	private static final int MOST_ROUNDS = 10_000_000;
	private static final long LONGEST = 1L << 50;
	private static final byte[] MAGIC = "Dossierbrug-seal".getBytes(StandardCharsets.US_ASCII);
	private static final int SALT = 16;
	private static final int BEFORE_CHECK = LENGTH - Integer.BYTES;

	/** Of a new file. */
	static SealHeader fresh(long madeAt, long length) {
		byte[] salt = new byte[SALT];
		new SecureRandom().nextBytes(salt);
		return new SealHeader(ROUNDS, salt, madeAt, length);
	}

	/** As it stands in the file. */
	byte[] bytes() {
		ByteBuffer bytes = ByteBuffer.allocate(LENGTH).put(MAGIC).putInt(VERSION).putInt(rounds).put(salt).putLong(madeAt).putLong(length);
		return bytes.putInt(check(bytes.array())).array();
	}

	void write(OutputStream out) throws IOException {
		out.write(bytes());
	}

	/**
	 * Reads one.
	 *
	 * @throws SealFault foreign, newer, cut or damaged
	 */
	static SealHeader read(InputStream in) throws IOException {
		byte[] read = in.readNBytes(LENGTH);
		if (read.length == 0 || !Arrays.equals(read, 0, Math.min(read.length, MAGIC.length), MAGIC, 0, Math.min(read.length, MAGIC.length))) {
			throw new SealFault(Kind.FOREIGN);
		}
		ByteBuffer whole = ByteBuffer.wrap(Arrays.copyOf(read, LENGTH)).position(MAGIC.length);
		int version = whole.getInt();
		if (version > VERSION) {
			throw new SealFault(Kind.NEWER);
		}
		if (read.length < LENGTH) {
			throw new SealFault(Kind.CUT);
		}
		int rounds = whole.getInt();
		byte[] salt = new byte[SALT];
		whole.get(salt);
		SealHeader header = new SealHeader(rounds, salt, whole.getLong(), whole.getLong());
		if (version != VERSION || whole.getInt() != check(read) || !header.isSensible()) {
			throw new SealFault(Kind.DAMAGED);
		}
		return header;
	}

	private boolean isSensible() {
		return rounds >= ROUNDS && rounds <= MOST_ROUNDS && length >= 0 && length <= LONGEST;
	}

	private static int check(byte[] bytes) {
		CRC32C sum = new CRC32C();
		sum.update(bytes, 0, BEFORE_CHECK);
		return (int) sum.getValue();
	}
}
