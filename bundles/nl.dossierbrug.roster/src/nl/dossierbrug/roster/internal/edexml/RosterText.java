package nl.dossierbrug.roster.internal.edexml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.roster.internal.table.TextFile;

/**
 * The characters of a roster. What it declares as its encoding is believed where the bytes do not show otherwise: older
 * programs write Windows-1252 under a declaration of UTF-8, and every name with an accent would be lost.
 *
 * @param file where it is
 * @param charset how it is read
 * @param misdeclared whether that is not what the file says of itself
 */
record RosterText(Path file, Charset charset, boolean misdeclared) {

	private static final int DECLARATION = 200;
	private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final char MARK = '\uFEFF';
	private static final int BLOCK = 1 << 16;

	static RosterText of(Path file) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(file)) {
			head = in.readNBytes(DECLARATION);
		}
		if (head.length > 1 && (head[0] == 0 || head[1] == 0)) {
			return new RosterText(file, head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, false);
		}
		Charset seen = TextFile.of(file).encoding().charset();
		if (seen.name().startsWith("UTF-")) {
			return new RosterText(file, seen, false);
		}
		Optional<Charset> declared = declared(new String(head, StandardCharsets.ISO_8859_1));
		if (declared.isEmpty() || declared.get().equals(StandardCharsets.UTF_8)) {
			return new RosterText(file, seen, true);
		}
		// what calls itself ISO-8859-1 is usually Windows-1252, which has the same letters and more
		return new RosterText(file, declared.get().equals(StandardCharsets.ISO_8859_1) ? WINDOWS : declared.get(), false);
	}

	/** What the declaration says; empty when there is none, or it names what nobody knows. */
	static Optional<Charset> declared(String head) {
		Matcher encoding = ENCODING.matcher(head);
		try {
			return encoding.find() ? Optional.of(Charset.forName(encoding.group(1))) : Optional.empty();
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return Optional.empty();
		}
	}

	/** From the start, a byte order mark left out. */
	Reader open() throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BLOCK);
		reader.mark(1);
		if (reader.read() != MARK) {
			reader.reset();
		}
		return reader;
	}
}
