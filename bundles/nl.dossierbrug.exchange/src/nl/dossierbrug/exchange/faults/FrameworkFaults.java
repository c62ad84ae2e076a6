package nl.dossierbrug.exchange.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;

/**
 * Writes down what goes wrong in the framework and the platform, in the place of their own log: that one repeats the
 * command line and the messages of exceptions, which may quote a pupil's data, in a file that everybody may read.
 */
public final class FrameworkFaults implements LogListener {

	/** One thing that keeps going wrong must not fill the disk. */
	private static final int MOST = 50;

	private final FaultLog log;
	private final Path home;
	private int written;
	private volatile BiConsumer<Throwable, Optional<Path>> who = (fault, file) -> {
	};

	/** @param home below which the faults are written down */
	public FrameworkFaults(FaultLog log, Path home) {
		this.log = Objects.requireNonNull(log);
		this.home = Objects.requireNonNull(home);
	}

	/** From now on somebody is told. @param listener is given each fault and the file; none when it was not written down; on any thread */
	public void tell(BiConsumer<Throwable, Optional<Path>> listener) {
		who = Objects.requireNonNull(listener);
	}

	@Override
	public void logged(LogEntry entry) {
		if (entry.getLogLevel() == LogLevel.ERROR && entry.getException() != null) {
			who.accept(entry.getException(), record(entry.getException()));
		}
	}

	private synchronized Optional<Path> record(Throwable fault) {
		if (written >= MOST) {
			return Optional.empty();
		}
		written++;
		return log.record(home, "framework", List.of(fault));
	}
}
