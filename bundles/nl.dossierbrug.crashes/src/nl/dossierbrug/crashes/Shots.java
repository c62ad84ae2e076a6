package nl.dossierbrug.crashes;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends signals through one shell, so that they come within a millisecond. */
final class Shots implements AutoCloseable {

	private final Process shell;
	private final PrintStream told;

	Shots() {
		try {
			shell = new ProcessBuilder("sh").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		told = new PrintStream(shell.getOutputStream(), true, StandardCharsets.US_ASCII);
	}

	/** Sends one. A process that is gone already is no error. */
	synchronized void send(String signal, long process) {
		told.print("kill -" + signal + " " + process + "\n");
		told.flush();
	}

	@Override
	public void close() {
		told.close();
		shell.destroy();
	}
}
