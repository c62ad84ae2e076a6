package nl.dossierbrug.cli.secret;

import java.io.Console;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/** The keyboard of Windows, where only Java's own console can keep from showing what is typed. */
public final class WindowsKeyboard implements Keyboard {

	private final BooleanSupplier console;

	/** @param console whether Java's console is a terminal */
	public WindowsKeyboard(BooleanSupplier console) {
		this.console = console;
	}

	@Override
	public boolean isTerminal() {
		return console.getAsBoolean();
	}

	@Override
	public InputStream input() {
		return System.in;
	}

	@Override
	public Unseen unseen() throws IOException {
		Console terminal = System.console();
		if (terminal == null) {
			throw new IOException("there is no console");
		}
		return new Unseen() {
			@Override
			public char[] line() throws IOException {
				char[] typed = terminal.readPassword();
				if (typed == null) {
					throw new EOFException("nobody types any more");
				}
				return typed;
			}

			@Override
			public void close() {
				// The console shows again by itself what is typed.
			}
		};
	}
}
