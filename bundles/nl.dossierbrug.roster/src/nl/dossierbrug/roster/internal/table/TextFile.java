package nl.dossierbrug.roster.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of which nobody says how it is encoded.
 *
 * @param file where it is
 * @param charset UTF-8, UTF-16 by its mark, else Windows-1252, which every byte fits
 */
public record TextFile(Path file, Charset charset) {

	private static final char MARK = '\uFEFF';
	private static final int BLOCK = 1 << 16;

	/** Looks through the whole file, since the first letter with an accent may stand on the last row. */
	public static TextFile of(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(2);
		}
		if (head.length == 2 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
			return new TextFile(file, StandardCharsets.UTF_16);
		}
		return new TextFile(file, isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
	}

	private static boolean isUtf8(Path file) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
			char[] block = new char[BLOCK];
			while (reader.read(block) >= 0) {
				// only whether it can be decoded counts
			}
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}

	/** Reads the text from its start, a byte order mark left out. */
	public Reader open() throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BLOCK);
		reader.mark(1);
		if (reader.read() != MARK) {
			reader.reset();
		}
		return reader;
	}

	/** The first characters, at most as many as asked. */
	public String head(int length) throws IOException {
		try (Reader reader = open()) {
			char[] head = new char[length];
			int filled = 0;
			int read;
			while (filled < length && (read = reader.read(head, filled, length - filled)) >= 0) {
				filled += read;
			}
			return new String(head, 0, filled);
		}
	}
}
