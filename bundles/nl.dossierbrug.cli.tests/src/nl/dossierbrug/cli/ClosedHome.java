package nl.dossierbrug.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.h2.tools.ChangeFileEncryption;

/**
 * What somebody can read in a closed home who has its key: the bytes of the database file without the encryption, old
 * states and free places included; the pages that H2 packed (LZF); and what the store packed (zlib), in either of them.
 */
final class ClosedHome {

	private static final int COMPRESSED = 2;

	private final List<String> views = new ArrayList<>();

	/** @param scratch a folder for a copy without encryption */
	ClosedHome(Path home, Path keys, Path scratch) throws IOException {
		byte[] raw = decrypted(home, keys, Files.createTempDirectory(scratch, "open"));
		see(raw);
		for (int at = 0; at + 16 < raw.length; at++) {
			page(raw, at).ifPresent(this::see);
		}
	}

	/** Whether a text can be found, in UTF-8 or UTF-16, packed or not. */
	boolean holds(String text) {
		List<String> written = Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
				.map(charset -> latin(text.getBytes(charset))).toList();
		return views.stream().anyMatch(view -> written.stream().anyMatch(view::contains));
	}

	private static byte[] decrypted(Path home, Path keys, Path scratch) throws IOException {
		String id = Files.readAllLines(home.resolve("home.properties")).stream().filter(line -> line.startsWith("home.id="))
				.findFirst().orElseThrow().substring("home.id=".length());
		String key = Files.readString(keys.resolve(id + ".key")).strip();
		Files.copy(home.resolve("data").resolve("dossierbrug.mv.db"), scratch.resolve("dossierbrug.mv.db"));
		try {
			ChangeFileEncryption.execute(scratch.toString(), "dossierbrug", "AES", key.toCharArray(), null, true);
		} catch (SQLException e) {
			throw new IOException(e);
		}
		return Files.readAllBytes(scratch.resolve("dossierbrug.mv.db"));
	}

	private static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** The bytes, and whatever was packed with zlib in them. */
	private void see(byte[] bytes) {
		views.add(latin(bytes));
		for (int at = 0; at + 1 < bytes.length; at++) {
			if (bytes[at] == 0x78 && (((bytes[at] & 255) << 8 | bytes[at + 1] & 255) % 31) == 0) {
				inflated(bytes, at).ifPresent(view -> views.add(latin(view)));
			}
		}
	}

	private static Optional<byte[]> inflated(byte[] bytes, int at) {
		Inflater inflater = new Inflater();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			inflater.setInput(bytes, at, bytes.length - at);
			byte[] part = new byte[8192];
			for (int read = inflater.inflate(part); read > 0; read = inflater.inflate(part)) {
				out.write(part, 0, read);
			}
		} catch (DataFormatException e) {
			// what came out before that counts too
		} finally {
			inflater.end();
		}
		return Optional.of(out.toByteArray()).filter(view -> view.length > 0);
	}

	/** What a packed page holds that begins there, if one does. */
	private static Optional<byte[]> page(byte[] raw, int at) {
		ByteBuffer in = ByteBuffer.wrap(raw, at, raw.length - at);
		int length = in.getInt();
		if (length < 16 || length > raw.length - at) {
			return Optional.empty();
		}
		try {
			in.getShort();
			long number = varLong(in);
			long map = varLong(in);
			long keys = varLong(in);
			int type = in.get();
			if (number > 1_000_000 || map > 10_000 || keys > 100_000 || type < COMPRESSED || type > 7) {
				return Optional.empty();
			}
			if ((type & 1) == 1) {
				in.position(in.position() + 8 * ((int) keys + 1));
				for (int child = 0; child <= keys; child++) {
					varLong(in);
				}
			}
			int added = (int) varLong(in);
			int packed = at + length - in.position();
			return packed < 1 || added < 0 || added > 10_000_000 ? Optional.empty()
					: expanded(raw, in.position(), at + length, packed + added);
		} catch (RuntimeException e) {
			return Optional.empty();
		}
	}

	private static long varLong(ByteBuffer in) {
		long value = 0;
		for (int shift = 0; shift < 64; shift += 7) {
			byte part = in.get();
			value |= (part & 127L) << shift;
			if (part >= 0) {
				return value;
			}
		}
		throw new IllegalArgumentException("no number");
	}

	/** LZF: a byte below 32 goes before so many and one bytes as they are, any other names a piece that came before. */
	private static Optional<byte[]> expanded(byte[] in, int from, int end, int length) {
		byte[] out = new byte[length];
		int read = from;
		int written = 0;
		while (written < length && read < end) {
			int control = in[read++] & 255;
			if (control < 32) {
				System.arraycopy(in, read, out, written, control + 1);
				read += control + 1;
				written += control + 1;
			} else {
				int size = control >> 5;
				size += size == 7 ? in[read++] & 255 : 0;
				int back = written - ((control & 31) << 8) - (in[read++] & 255) - 1;
				for (int i = 0; i < size + 2; i++) {
					out[written++] = out[back++];
				}
			}
		}
		return written == length ? Optional.of(out) : Optional.empty();
	}
}
