package nl.dossierbrug.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Writes down what went wrong inside the program, for whoever mends it. Only kinds of faults and places in the code:
 * the messages of exceptions may quote a pupil's data, so they are left out.
 */
final class Faults {

	private static final DateTimeFormatter STAMP =
			DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

	private final Clock clock;
	private final String version;

	Faults(Clock clock, String version) {
		this.clock = clock;
		this.version = version;
	}

	/** Writes the fault below a home. @return the file; empty when it could not be written either */
	Optional<Path> record(Path home, String command, Throwable fault) {
		try {
			Path folder = Files.createDirectories(home.resolve("faults"));
			Path file = folder.resolve(STAMP.format(clock.instant()) + ".txt");
			Files.write(file, describe(command, fault).getBytes(StandardCharsets.UTF_8));
			return Optional.of(file);
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private String describe(String command, Throwable fault) {
		StringBuilder text = new StringBuilder();
		text.append("Dossierbrug ").append(version).append(", Java ").append(Runtime.version()).append(", ")
				.append(System.getProperty("os.name")).append('\n');
		text.append(clock.instant()).append(' ').append(command).append('\n');
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < 10; cause = cause.getCause(), depth++) {
			text.append(cause.getClass().getName()).append('\n');
			for (StackTraceElement frame : cause.getStackTrace()) {
				text.append("\tat ").append(frame).append('\n');
			}
		}
		return text.toString();
	}
}
