package nl.dossierbrug.roster.internal.edexml;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a message that a service sent. Other than of a file that somebody saved, of a message it is believed what it
 * says of its encoding, and what does not fit it is damage.
 *
 * @param bytes the message
 */
record MessageText(byte[] bytes) {

	private static final int DECLARATION = 200;
	private static final char MARK = '\uFEFF';

	/** From the start, a byte order mark left out; it throws at the first byte that is no character. */
	Reader open() throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), charset().newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
		reader.mark(1);
		if (reader.read() != MARK) {
			reader.reset();
		}
		return reader;
	}

	private Charset charset() {
		if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
			return bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		}
		if (bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		return RosterText.declared(new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1))
				.orElse(StandardCharsets.UTF_8);
	}
}
