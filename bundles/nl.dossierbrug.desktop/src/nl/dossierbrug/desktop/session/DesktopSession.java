package nl.dossierbrug.desktop.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.Opening;
import nl.dossierbrug.exchange.model.User;

/**
 * The home that is open: the user's own, or that of the practice school, which lies in a folder of its own below it. A home
 * is opened beside the screen; until it is there, and when it cannot be opened, there is no exchange. For the thread of
 * the screen.
 */
public final class DesktopSession implements AutoCloseable {

	private static final String PRACTICE = "oefenschool";

	/** An exchange with who works in it. */
	private record Opened(Exchange exchange, User user) {
	}

	private final Display display;
	private final Services services;
	private final Path home;
	private final String user;
	private final boolean userWasNamed;
	private final Clock clock;
	private final ExecutorService opener = Executors.newSingleThreadExecutor(run -> {
		Thread thread = new Thread(run, "dossierbrug home");
		thread.setDaemon(true);
		return thread;
	});
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<Opened> opened = Optional.empty();
	private List<Refusal> refusals = List.of();
	private boolean practice;

	/**
	 * @param home the user's own home
	 * @param user the name of the acting user
	 * @param userWasNamed whether somebody chose that name
	 */
	public DesktopSession(Display display, Services services, Path home, String user, boolean userWasNamed, Clock clock) {
		this.display = display;
		this.services = services;
		this.home = home;
		this.user = user;
		this.userWasNamed = userWasNamed;
		this.clock = clock;
	}

	/** Opens the user's own home or the practice school, and lets go of what was open. Listeners are told when it is there. */
	public void open(boolean practiceSchool) {
		Optional<Opened> before = opened;
		opened = Optional.empty();
		refusals = List.of();
		practice = practiceSchool;
		tell();
		opener.execute(() -> {
			before.ifPresent(one -> one.exchange().close());
			if (practiceSchool) {
				practiceHome().prepare(services.standard(), LocalDate.now(clock));
			}
			Outcome<Exchange> outcome = services.exchanges().open(new Opening(folder(practiceSchool), user, userWasNamed, clock));
			Optional<Opened> now = outcome instanceof Outcome.Done<Exchange>(Exchange exchange)
					? Optional.of(new Opened(exchange, exchange.user())) : Optional.empty();
			if (display.isDisposed()) {
				now.ifPresent(one -> one.exchange().close());
			} else {
				display.asyncExec(() -> arrived(now, outcome));
			}
		});
	}

	private void arrived(Optional<Opened> now, Outcome<Exchange> outcome) {
		opened = now;
		refusals = outcome instanceof Outcome.Refused<Exchange>(var why) ? why : List.of();
		tell();
	}

	private Path folder(boolean practiceSchool) {
		return practiceSchool ? practiceHome().folder() : home;
	}

	/** The practice school's folder; written when the practice school is opened for the first time. */
	public PracticeHome practiceHome() {
		return new PracticeHome(home.resolve(PRACTICE));
	}

	/** The exchange; empty while none is open. */
	public Optional<Exchange> exchange() {
		return opened.map(Opened::exchange);
	}

	/** Who works; empty while no home is open. */
	public Optional<User> user() {
		return opened.map(Opened::user);
	}

	/** Why the home could not be opened; empty while it is being opened and when it is open. */
	public List<Refusal> refusals() {
		return refusals;
	}

	/** Whether it is the practice school. */
	public boolean practice() {
		return practice;
	}

	/** The folder of what is open now. */
	public Path home() {
		return folder(practice);
	}

	/** The time to reckon with, and the zone in which days begin. */
	public Clock clock() {
		return clock;
	}

	/** The services. */
	public Services services() {
		return services;
	}

	/** Somebody wants to know when another home is open, or none. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Lets go of the home, after what is being opened. */
	@Override
	public void close() {
		Optional<Opened> last = opened;
		opened = Optional.empty();
		opener.execute(() -> last.ifPresent(one -> one.exchange().close()));
		opener.close();
	}
}
