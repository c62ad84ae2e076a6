package nl.dossierbrug.cli.secret;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * Reads the secrets of one command. What is typed after an option such as {@code --key-file} says where the secret is: the
 * name of a file, or {@code -} for standard input, which is asked for unseen when it is a terminal. One line end behind the
 * secret does not belong to it. Every reason why there is no secret is a refusal that begins with {@code file.secret.}.
 */
public final class Secrets {

	/** The most bytes (UTF-8) that a secret may have. */
	public static final int LONGEST = 4096;

	private static final String INPUT = "-";
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final Messages messages = new Messages(Secrets.class);
	private final Keyboard keyboard;
	private final PrintStream err;
	private final Language language;
	private boolean inputRead;

	/**
	 * @param keyboard standard input
	 * @param err where is asked for a secret
	 * @param language in which is asked
	 */
	public Secrets(Keyboard keyboard, PrintStream err, Language language) {
		this.keyboard = Objects.requireNonNull(keyboard);
		this.err = Objects.requireNonNull(err);
		this.language = Objects.requireNonNull(language);
	}

	/** Whether somebody can be asked for a secret, so that one that was not given can still come. */
	public boolean canAsk() {
		return keyboard.isTerminal();
	}

	/**
	 * A secret that there is already.
	 *
	 * @param option the option that says where it is, such as {@code --pin-file}
	 * @param typed what was typed after it; empty when it was not typed, and then it is asked for at the terminal
	 * @param asked what to call it when asking, such as "Pin"
	 * @throws WrongUse when it was not typed and nobody can be asked, or standard input was read for another secret before
	 * @throws IOException when the file is not there, may not be read, or is a folder, a pipe or a device
	 */
	public Outcome<char[]> known(String option, Optional<String> typed, Text asked) throws WrongUse, IOException {
		return read(option, typed, asked, false);
	}

	/** As {@link #known}, for a secret that begins now: who types it, types it twice. */
	public Outcome<char[]> fresh(String option, Optional<String> typed, Text asked) throws WrongUse, IOException {
		return read(option, typed, asked, true);
	}

	private Outcome<char[]> read(String option, Optional<String> typed, Text asked, boolean twice) throws WrongUse, IOException {
		if (typed.isPresent() && !typed.get().equals(INPUT)) {
			return ofFile(option, typed.get());
		}
		if (keyboard.isTerminal()) {
			return ofPerson(asked, twice);
		}
		if (typed.isEmpty()) {
			throw new WrongUse(messages.text("secret.missing", option));
		}
		if (inputRead) {
			throw new WrongUse(messages.text("secret.once", option));
		}
		inputRead = true;
		return secret(keyboard.input().readNBytes(LONGEST + 1), messages.text("input"));
	}

	private Outcome<char[]> ofFile(String option, String typed) throws WrongUse, IOException {
		Path file = file(option, typed);
		Text name = Text.same(typed);
		try (InputStream in = new NamedFile(file).open()) {
			return secret(in.readNBytes(LONGEST + 1), name);
		}
	}

	private Path file(String option, String typed) throws WrongUse {
		try {
			if (!typed.isBlank()) {
				return Path.of(typed);
			}
		} catch (InvalidPathException e) {
			// said below
		}
		throw new WrongUse(messages.text("secret.path", option, typed));
	}

	private Outcome<char[]> ofPerson(Text asked, boolean twice) throws IOException {
		try (Keyboard.Unseen unseen = keyboard.unseen()) {
			char[] first = line(unseen, messages.text("secret.ask", asked));
			if (twice && !Arrays.equals(first, line(unseen, messages.text("secret.again", asked)))) {
				return refused("file.secret.other", asked);
			}
			return secret(StandardCharsets.UTF_8.encode(CharBuffer.wrap(first)), asked);
		}
	}

	private char[] line(Keyboard.Unseen unseen, Text question) throws IOException {
		err.print(question.in(language) + " ");
		err.flush();
		try {
			return unseen.line();
		} finally {
			// The line end that was typed was not shown either.
			err.println();
		}
	}

	private Outcome<char[]> secret(byte[] bytes, Text where) {
		return secret(ByteBuffer.wrap(bytes), where);
	}

	private Outcome<char[]> secret(ByteBuffer bytes, Text where) {
		if (bytes.remaining() > LONGEST) {
			return refused("file.secret.large", where, LONGEST);
		}
		try {
			CharBuffer words = StandardCharsets.UTF_8.newDecoder().decode(bytes);
			char[] secret = withoutEnds(words);
			return secret.length == 0 ? refused("file.secret.empty", where) : Outcome.done(secret);
		} catch (CharacterCodingException e) {
			return refused("file.secret.text", where);
		}
	}

	/** Without the mark that some editors put before a text, and without one line end behind it. */
	private static char[] withoutEnds(CharBuffer words) {
		int from = words.length() > 0 && words.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
		int to = words.length();
		if (to > from && words.charAt(to - 1) == '\n') {
			to--;
			if (to > from && words.charAt(to - 1) == '\r') {
				to--;
			}
		}
		char[] secret = new char[to - from];
		words.get(words.position() + from, secret);
		return secret;
	}

	private Outcome<char[]> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.UNREADABLE));
	}
}
