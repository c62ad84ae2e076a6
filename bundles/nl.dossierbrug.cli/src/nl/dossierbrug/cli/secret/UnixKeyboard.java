package nl.dossierbrug.cli.secret;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;

/**
 * The keyboard of Linux and macOS. Java's own console is there only when standard output is a terminal as well, and the
 * answer of a command often goes elsewhere; so the terminal is asked with {@code stty}, which every such system has.
 */
public final class UnixKeyboard implements Keyboard {

	@Override
	public boolean isTerminal() {
		try {
			return !settings().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	@Override
	public InputStream input() {
		return System.in;
	}

	@Override
	public Unseen unseen() throws IOException {
		String before = settings();
		if (before.isEmpty()) {
			throw new IOException("standard input is no terminal");
		}
		// Ctrl-C while somebody types must not leave a terminal that shows nothing.
		Thread restore = new Thread(() -> restore(before), "terminal");
		Runtime.getRuntime().addShutdownHook(restore);
		stty("-echo");
		return new Unseen() {
			@Override
			public char[] line() throws IOException {
				return lineOf(System.in);
			}

			@Override
			public void close() {
				restore(before);
				Runtime.getRuntime().removeShutdownHook(restore);
			}
		};
	}

	/** Up to the line's end; as much as any secret may have and a little more, so that one that is too long is seen. */
	static char[] lineOf(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int read = in.read();
		if (read < 0) {
			throw new EOFException("nobody types any more");
		}
		for (; read >= 0 && read != '\n'; read = in.read()) {
			if (read != '\r' && line.size() <= Secrets.LONGEST) {
				line.write(read);
			}
		}
		return line.toString(StandardCharsets.UTF_8).toCharArray();
	}

	/** How the terminal is set, in stty's own words; empty where standard input is no terminal. */
	private static String settings() throws IOException {
		return stty("-g");
	}

	private static void restore(String settings) {
		try {
			stty(settings);
		} catch (IOException e) {
			// The terminal went away, and with it what there was to restore.
		}
	}

	private static String stty(String order) throws IOException {
		Process process = new ProcessBuilder("stty", order).redirectInput(Redirect.INHERIT).redirectError(Redirect.DISCARD).start();
		try (InputStream said = process.getInputStream()) {
			String answer = new String(said.readAllBytes(), StandardCharsets.US_ASCII).strip();
			return process.waitFor() == 0 ? answer : "";
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException(e);
		}
	}
}
