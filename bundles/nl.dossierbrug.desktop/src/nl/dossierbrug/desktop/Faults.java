package nl.dossierbrug.desktop;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Fault;
import nl.dossierbrug.exchange.faults.FaultLog;

/**
 * What nobody expected: it is written down for whoever mends it, the user is told in the window, and the window goes on.
 * What keeps going wrong is written down once and told with how often. For the thread of the screen.
 */
final class Faults {

	/** Things that go wrong in ever other places must not fill the disk. */
	private static final int MOST_FILES = 50;
	/** So long what goes wrong again is only counted, in milliseconds: the window must not be busy with telling. */
	private static final int BEAT = 500;
	private static final String OURS = "nl.dossierbrug.";

	private final Messages messages = new Messages(Faults.class);
	private final Path home;
	private final FaultLog log;
	private final Map<String, Fault> told = new HashMap<>();
	private Optional<Desktop> desktop = Optional.empty();
	private boolean awaited;

	/** @param home below which they are written down */
	Faults(Path home, FaultLog log) {
		this.home = home;
		this.log = log;
	}

	/** Whatever is thrown on the screen comes here. */
	void guard(Display display) {
		display.setRuntimeExceptionHandler(this::report);
		display.setErrorHandler(this::report);
	}

	/** From now on the user is told. */
	void tell(Desktop where) {
		desktop = Optional.of(where);
	}

	/** Something went wrong. */
	void report(Throwable fault) {
		String which = which(fault);
		if (told.containsKey(which)) {
			again(which);
		} else {
			first(which, told.size() < MOST_FILES ? log.record(home, "desktop", List.of(fault)) : Optional.empty());
		}
	}

	/** The platform noticed something and it was written down already; of what is only about itself no user need know. */
	void noticed(Throwable fault, Optional<Path> file) {
		String which = which(fault);
		if (told.containsKey(which)) {
			again(which);
		} else if (isOurs(fault)) {
			first(which, file);
		}
	}

	private void first(String which, Optional<Path> file) {
		Fault fault = new Fault(file.map(path -> Refusal.of(messages, "fault.file", path)).orElseGet(() -> Refusal.of(messages, "fault")), file, 1);
		told.put(which, fault);
		desktop.ifPresent(where -> where.fault(fault));
	}

	private void again(String which) {
		told.computeIfPresent(which, (same, fault) -> new Fault(fault.words(), fault.file(), fault.times() + 1));
		Display display = Display.getCurrent();
		if (!awaited && display != null) {
			awaited = true;
			display.timerExec(BEAT, () -> {
				awaited = false;
				desktop.ifPresent(where -> where.fault(told.get(which)));
			});
		}
	}

	/** The same things go wrong in the same place. */
	private static String which(Throwable fault) {
		StringBuilder which = new StringBuilder();
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < 10; cause = cause.getCause(), depth++) {
			which.append(cause.getClass().getName()).append(cause.getStackTrace().length == 0 ? "" : cause.getStackTrace()[0]).append('\n');
		}
		return which.toString();
	}

	private static boolean isOurs(Throwable fault) {
		int depth = 0;
		for (Throwable cause = fault; cause != null && depth < 10; cause = cause.getCause(), depth++) {
			for (StackTraceElement frame : cause.getStackTrace()) {
				if (frame.getClassName().startsWith(OURS)) {
					return true;
				}
			}
		}
		return false;
	}
}
