package nl.dossierbrug.cli;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import nl.dossierbrug.cli.secret.Keyboard;

/** A keyboard at which a test types, or from which a script's output comes. */
final class PretendedKeyboard implements Keyboard {

	private final boolean terminal;
	private final InputStream input;
	private final Deque<String> lines;
	/** Whether what is typed would be shown again. */
	boolean shows = true;

	private PretendedKeyboard(boolean terminal, byte[] input, List<String> lines) {
		this.terminal = terminal;
		this.input = new ByteArrayInputStream(input);
		this.lines = new ArrayDeque<>(lines);
	}

	/** Standard input is empty, and nobody is there. */
	static PretendedKeyboard nothing() {
		return piped("");
	}

	/** Another program's output. */
	static PretendedKeyboard piped(String text) {
		return new PretendedKeyboard(false, text.getBytes(StandardCharsets.UTF_8), List.of());
	}

	/** Somebody types these lines at a terminal, one after each question. */
	static PretendedKeyboard typed(String... lines) {
		return new PretendedKeyboard(true, new byte[0], List.of(lines));
	}

	@Override
	public boolean isTerminal() {
		return terminal;
	}

	@Override
	public InputStream input() {
		return input;
	}

	@Override
	public Unseen unseen() throws IOException {
		shows = false;
		return new Unseen() {
			@Override
			public char[] line() throws IOException {
				if (lines.isEmpty()) {
					throw new EOFException();
				}
				return lines.removeFirst().toCharArray();
			}

			@Override
			public void close() {
				shows = true;
			}
		};
	}
}
