package nl.dossierbrug.exchange.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.exchange.connectors.ConnectorFault;

/**
 * Writes down what went wrong inside the program, for whoever mends it. Only kinds of faults and places in the code:
 * the messages of exceptions may quote a pupil's data, so they are left out.
 */
public final class FaultLog {

	/** Without a row of digits that could be somebody's number: the name of the file is told to people, masked as everything is. */
	private static final DateTimeFormatter STAMP =
			DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'm'ss's'SSS").withZone(ZoneOffset.UTC);

	private static final int DEEPEST = 10;

	private final Clock clock;
	private final String version;

	/**
	 * @param clock the time; each file is named after it
	 * @param version the program's own version
	 */
	public FaultLog(Clock clock, String version) {
		this.clock = Objects.requireNonNull(clock);
		this.version = Objects.requireNonNull(version);
	}

	/**
	 * Writes the faults of one piece of work below a home, in the folder {@code faults}, each time in a file of its own.
	 *
	 * @param work what was being done, in a word of the program's own: a command, a page; never what a user typed
	 * @param faults what went wrong, in order
	 * @return the file; empty when it could not be written either
	 */
	public Optional<Path> record(Path home, String work, List<? extends Throwable> faults) {
		try {
			OwnerOnly owner = new OwnerOnly(home);
			Path folder = home.resolve("faults");
			owner.folder(folder);
			String stamp = STAMP.format(clock.instant());
			Path file = folder.resolve(stamp + ".txt");
			for (int other = 2; Files.exists(file); other++) {
				file = folder.resolve(stamp + "-" + other + ".txt");
			}
			owner.writeNew(file, describe(work, faults).getBytes(StandardCharsets.UTF_8));
			return Optional.of(file);
		} catch (IOException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private String describe(String work, List<? extends Throwable> faults) {
		StringBuilder text = new StringBuilder();
		text.append("Dossierbrug ").append(version).append(", Java ").append(Runtime.version()).append(", ")
				.append(System.getProperty("os.name")).append('\n');
		text.append(clock.instant()).append(' ').append(work).append('\n');
		faults.forEach(fault -> describe(fault, text));
		return text.toString();
	}

	private static void describe(Throwable fault, StringBuilder text) {
		text.append('\n');
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
			text.append(cause.getClass().getName());
			if (cause instanceof ConnectorFault connectors) {
				text.append(" in connector ").append(connectors.connector());
			}
			text.append('\n');
			for (StackTraceElement frame : cause.getStackTrace()) {
				text.append("\tat ").append(frame).append('\n');
			}
		}
	}
}
