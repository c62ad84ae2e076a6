package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FilePath;

/**
 * The beginning of a database file: a block in clear with the salt of the encryption, then twice the same block, encrypted, with
 * which H2 begins to find everything else. (Format 3 of H2's MVStore.)
 */
final class FileBeginning {

	private static final int BLOCK = 4096;
	private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
	private static final Pattern HEADER = Pattern.compile("H:[23],.*");
	private static final String CHUNK = "chunk:";
	private static final String ENCRYPTED_FILES = "org.h2.store.fs.encrypt.FilePathEncrypt";

	private final DatabaseFile file;

	FileBeginning(DatabaseFile file) {
		this.file = file;
	}

	/**
	 * Whether nothing in the file, from the beginning to the end, makes sense with this key. Takes as long as reading it; not
	 * asked of a file that opens.
	 */
	boolean isOfAnotherKey() throws IOException {
		try (FileChannel raw = FileChannel.open(file.path(), StandardOpenOption.READ)) {
			ByteBuffer magic = ByteBuffer.allocate(MAGIC.length);
			if (raw.read(magic, 0) < MAGIC.length || !Arrays.equals(magic.array(), MAGIC)) {
				return false;
			}
		}
		try (FileChannel clear = decrypted("r")) {
			for (long at = 0; at + BLOCK <= clear.size(); at += BLOCK) {
				String block = block(clear, at);
				if (block.startsWith(CHUNK) || HEADER.matcher(block.lines().findFirst().orElse("")).matches()) {
					return false;
				}
			}
			return true;
		}
	}

	/** Puts a salt in its place, and a header that names nothing where there is none: H2 then looks for itself what there is. */
	void mend(byte[] salt) throws IOException {
		if (salt.length > 0) {
			byte[] first = Arrays.copyOf(MAGIC, BLOCK);
			System.arraycopy(salt, 0, first, MAGIC.length, salt.length);
			try (FileChannel raw = FileChannel.open(file.path(), StandardOpenOption.WRITE)) {
				raw.write(ByteBuffer.wrap(first), 0);
			}
		}
		try (FileChannel clear = decrypted("rw")) {
			if (isHeader(block(clear, 0)) || isHeader(block(clear, BLOCK))) {
				return;
			}
			byte[] header = header();
			clear.write(ByteBuffer.wrap(header), 0);
			clear.write(ByteBuffer.wrap(header), BLOCK);
			clear.force(true);
		}
	}

	/** The salt as it stands there now; empty when this is not the beginning of such a file. */
	byte[] salt() throws IOException {
		try (var in = Files.newInputStream(file.path())) {
			byte[] first = in.readNBytes(MAGIC.length + 8);
			return first.length == MAGIC.length + 8 && Arrays.equals(Arrays.copyOf(first, MAGIC.length), MAGIC)
					? Arrays.copyOfRange(first, MAGIC.length, first.length) : new byte[0];
		}
	}

	private byte[] header() throws IOException {
		long created = Files.getLastModifiedTime(file.path()).toMillis();
		String text = "H:2,block:2,blockSize:1000,chunk:1,created:" + Long.toHexString(created) + ",format:3,version:1";
		byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
		String whole = text + ",fletcher:" + Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length)) + "\n";
		return Arrays.copyOf(whole.getBytes(StandardCharsets.ISO_8859_1), BLOCK);
	}

	private static boolean isHeader(String block) {
		int fletcher = block.indexOf(",fletcher:");
		if (!block.startsWith("H:") || fletcher < 0) {
			return false;
		}
		byte[] bytes = block.substring(0, fletcher).getBytes(StandardCharsets.ISO_8859_1);
		String sum = block.substring(fletcher + ",fletcher:".length()).lines().findFirst().orElse("");
		return sum.equals(Integer.toHexString(DataUtils.getFletcher32(bytes, 0, bytes.length)));
	}

	private static String block(FileChannel clear, long at) throws IOException {
		ByteBuffer block = ByteBuffer.allocate(BLOCK);
		while (block.hasRemaining() && clear.read(block, at + block.position()) > 0) {
			// until it is full or the file ends
		}
		return new String(block.array(), 0, block.position(), StandardCharsets.ISO_8859_1);
	}

	/** H2 turns each sign of the key into two bytes; its own file system for encrypted files turns it into one. */
	private FileChannel decrypted(String mode) throws IOException {
		StringBuilder password = new StringBuilder();
		file.key().hex().chars().forEach(sign -> password.append('\0').append((char) sign));
		return encryptedFiles().getPath("encrypt:" + password + ":" + file.path().toAbsolutePath()).open(mode);
	}

	/** In a package that H2's bundle keeps to itself. */
	private static FilePath encryptedFiles() {
		try {
			return (FilePath) Class.forName(ENCRYPTED_FILES, true, FilePath.class.getClassLoader()).getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("this H2 has no " + ENCRYPTED_FILES, e);
		}
	}
}
