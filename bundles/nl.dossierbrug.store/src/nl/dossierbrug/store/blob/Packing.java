package nl.dossierbrug.store.blob;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Makes bytes small, and JSON into small bytes. For our own data only, so nothing is distrusted on the way back. */
public final class Packing {

	/** Writes one JSON value. */
	interface Writing {
		void to(JsonGenerator json) throws IOException;
	}

	/**
	 * Reads one JSON value, from its first token, which is the current one, to its last.
	 *
	 * @param <T> what it makes of it
	 */
	interface Reading<T> {
		T from(JsonParser json) throws IOException;
	}

	private final JsonFactory json = JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build();

	/** Packs bytes; quickly rather than as small as can be. */
	public byte[] pack(byte[] bytes) {
		return packed(out -> out.write(bytes));
	}

	/**
	 * What was packed.
	 *
	 * @throws Unreadable when a byte of it changed
	 */
	public byte[] unpack(byte[] packed) {
		try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new Unreadable(e);
		}
	}

	byte[] packJson(Writing writing) {
		return packed(out -> {
			try (JsonGenerator generator = json.createGenerator(out)) {
				writing.to(generator);
			}
		});
	}

	<T> T unpackJson(byte[] packed, Reading<T> reading) {
		try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed));
				JsonParser parser = json.createParser(in)) {
			parser.nextToken();
			return reading.from(parser);
		} catch (IOException e) {
			throw new Unreadable(e);
		}
	}

	/** The next token, which must be that one. */
	static void expect(JsonParser json, JsonToken token) throws IOException {
		if (json.nextToken() != token) {
			throw new IOException("expected " + token + " at " + json.currentLocation().offsetDescription());
		}
	}

	private interface Filling {
		void fill(OutputStream out) throws IOException;
	}

	private static byte[] packed(Filling filling) {
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
			filling.fill(out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			deflater.end();
		}
		return packed.toByteArray();
	}
}
