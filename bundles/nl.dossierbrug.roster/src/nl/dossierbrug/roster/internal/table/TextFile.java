package nl.dossierbrug.roster.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.roster.internal.text.Encoding;
import nl.dossierbrug.roster.internal.text.Encodings;

/**
 * A text of which nobody says how it is encoded.
 *
 * @param file where it is
 * @param encoding what was found out
 */
public record TextFile(Path file, Encoding encoding) {

	private static final char MARK = '\uFEFF';
	private static final int BLOCK = 1 << 16;
	/** So many words are enough to see which reading is right. */
	private static final int SHOWN = 3;
	/** What parts words, in any encoding: ASCII that is no letter. */
	private static final Pattern WORDS = Pattern.compile("[\\x00-\\x40\\x5B-\\x60\\x7B-\\x7F]+");

	/** Looks through the whole file. */
	public static TextFile of(Path file) throws IOException {
		return new TextFile(file, new Encodings().of(file));
	}

	/** Reads the text from its start, a byte order mark left out. */
	public Reader open() throws IOException {
		Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding.charset()), BLOCK);
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

	/** What people must know of how the text was read: letters that are spoiled, and words that read otherwise in another encoding. */
	public List<ListFile.Doubt> doubts() {
		if (encoding.damaged() > 0) {
			return List.of(new ListFile.Doubt("list.encoding.damaged", List.of(Integer.toString(encoding.damaged()))));
		}
		return encoding.other().flatMap(this::twoReadings).stream().toList();
	}

	private Optional<ListFile.Doubt> twoReadings(Charset other) {
		try {
			String one = words(encoding.charset());
			String two = words(other);
			return one.isEmpty() ? Optional.empty() : Optional.of(new ListFile.Doubt("list.encoding.doubt", List.of(one, two)));
		} catch (IOException e) {
			return Optional.empty(); // it was read before; what then stops it is told by the reading itself
		}
	}

	/** A few words with letters beyond ASCII, as an encoding reads them. */
	private String words(Charset charset) throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BLOCK)) {
			return reader.lines().flatMap(line -> WORDS.splitAsStream(line)).filter(word -> word.chars().anyMatch(c -> c >= 0x80))
					.distinct().limit(SHOWN).collect(Collectors.joining(", "));
		}
	}
}
