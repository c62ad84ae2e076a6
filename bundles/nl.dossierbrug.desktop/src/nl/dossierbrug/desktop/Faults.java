package nl.dossierbrug.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.faults.FaultLog;

/** What nobody expected: it is written down for whoever mends it, the user is told in the window, and the window goes on. */
final class Faults {

	private final Messages messages = new Messages(Faults.class);
	private final Path home;
	private final FaultLog log;
	private Optional<Desktop> desktop = Optional.empty();

	/** @param home below which they are written down */
	Faults(Path home, FaultLog log) {
		this.home = home;
		this.log = log;
	}

	/** From now on the user is told. */
	void tell(Desktop where) {
		desktop = Optional.of(where);
	}

	void report(Throwable fault) {
		Optional<Path> file = log.record(home, "desktop", List.of(fault));
		Text words = file.map(path -> messages.text("fault.file", path.toString())).orElseGet(() -> messages.text("fault"));
		desktop.ifPresent(where -> where.tell(words));
	}
}
