package nl.dossierbrug.desktop.companion;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.Exchange;

/**
 * The windows that go along with guided handovers: one for each, opened by {@link Desktop#walkAlong}. They go when their home is
 * let go, and show nothing while the screen is locked. For the thread of the screen.
 */
public final class Companions {

	private final Shell main;
	private final Desktop desktop;
	private final Clock clock;
	private final Map<String, Companion> open = new LinkedHashMap<>();
	private Optional<Exchange> home;

	/**
	 * @param main the main window
	 * @param clock by which what was copied is cleared
	 */
	public Companions(Shell main, Desktop desktop, Clock clock) {
		this.main = main;
		this.desktop = desktop;
		this.clock = clock;
		home = desktop.session().exchange();
		desktop.onWalkAlong(this::open);
		desktop.onRebuild(this::rebuild);
		desktop.session().onLeaving(this::close);
		main.addListener(SWT.Dispose, e -> close());
	}

	private void open(String batch, Optional<String> step) {
		if (desktop.session().exchange().isPresent()) {
			Companion companion = open.computeIfAbsent(batch, id -> new Companion(desktop, main, clock, id, () -> open.remove(id)));
			companion.toFront();
			step.ifPresent(companion::go);
		}
	}

	/** Hides or shows what stands in them. */
	public void locked(boolean now) {
		List.copyOf(open.values()).forEach(companion -> companion.locked(now));
	}

	private void rebuild() {
		if (!home.equals(desktop.session().exchange())) {
			home = desktop.session().exchange();
			List.copyOf(open.values()).forEach(Companion::drop);
		}
		List.copyOf(open.values()).forEach(Companion::build);
	}

	private void close() {
		List.copyOf(open.values()).forEach(Companion::close);
	}
}
