package nl.dossierbrug.crashes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A worker in a process of its own, and what it tells. */
final class Child implements AutoCloseable {

	/** @param lines what was told, each in its parts @param exit how the command ended; empty when the process did first */
	record Answer(List<String[]> lines, Optional<Integer> exit) {
	}

	private static final String[] GONE = {};
	private static final long PATIENCE_SECONDS = 90;

	private final Process process;
	private final PrintStream commands;
	private final BlockingQueue<String[]> told = new LinkedBlockingQueue<>();
	private boolean gone;

	/** @param heard called at each line, as soon as it is there */
	Child(ProcessBuilder builder, Consumer<String[]> heard) throws IOException {
		process = builder.start();
		commands = new PrintStream(process.getOutputStream(), false, StandardCharsets.UTF_8);
		Thread.ofPlatform().daemon().start(() -> listen(heard));
	}

	private void listen(Consumer<String[]> heard) {
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				String[] parts = line.split("\t");
				heard.accept(parts);
				told.add(parts);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			told.add(GONE);
		}
	}

	long pid() {
		return process.pid();
	}

	/** Tells it to do something, and waits until it has or is gone. @throws IllegalStateException when neither comes */
	Answer run(List<String> words) {
		commands.print(String.join("\t", words) + "\n");
		commands.flush();
		List<String[]> lines = new ArrayList<>();
		while (!gone) {
			String[] line = next();
			if (line == GONE) {
				gone = true;
			} else if (line[0].equals("end")) {
				return new Answer(lines, Optional.of(Integer.parseInt(line[1])));
			} else {
				lines.add(line);
			}
		}
		return new Answer(lines, Optional.empty());
	}

	private String[] next() {
		try {
			String[] line = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (line == null) {
				throw new IllegalStateException("no answer within " + PATIENCE_SECONDS + " seconds");
			}
			return line;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether the process ended within so many milliseconds. */
	boolean endsWithin(long milliseconds) {
		try {
			return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lets it end by itself: there is nothing more to do. */
	void leave() {
		commands.close();
	}

	/** Ends it, whatever it does. */
	@Override
	public void close() {
		commands.close();
		process.destroyForcibly();
		endsWithin(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
	}
}
