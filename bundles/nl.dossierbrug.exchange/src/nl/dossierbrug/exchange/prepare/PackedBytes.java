package nl.dossierbrug.exchange.prepare;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes that are held in little room. */
final class PackedBytes {

	private final byte[] packed;

	private PackedBytes(byte[] packed) {
		this.packed = packed;
	}

	static PackedBytes of(byte[] bytes) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
			out.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("writing to memory cannot fail", e);
		}
		return new PackedBytes(packed.toByteArray());
	}

	/** How many bytes of room it takes. */
	int size() {
		return packed.length;
	}

	/** What was packed, from its beginning. */
	InputStream open() {
		return new InflaterInputStream(new ByteArrayInputStream(packed));
	}

	/** What was packed. */
	byte[] bytes() {
		try (InputStream in = open()) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("reading from memory cannot fail", e);
		}
	}
}
