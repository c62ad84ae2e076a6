package nl.dossierbrug.desktop.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.session.HomeOpener.Opened;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.Check;

/**
 * The home that is open: the user's own or that of the practice school. Until it is there, and when it cannot be opened,
 * there is no exchange. For the thread of the screen.
 */
public final class DesktopSession implements AutoCloseable {

	private final Messages messages = new Messages(DesktopSession.class);
	private final Display display;
	private final HomeOpener opener;
	private final Consumer<Throwable> faults;
	private final List<Runnable> listeners = new ArrayList<>();
	private final List<Runnable> leaving = new ArrayList<>();
	private Optional<Opened> opened = Optional.empty();
	private List<Refusal> refusals = List.of();
	private Optional<Check> checked = Optional.empty();
	private boolean practice;
	private Who who;
	private int asked;

	/**
	 * @param opener opens homes
	 * @param who as whom one begins
	 * @param faults is given what nobody expected, on the thread of the screen
	 */
	public DesktopSession(Display display, HomeOpener opener, Who who, Consumer<Throwable> faults) {
		this.display = display;
		this.opener = opener;
		this.who = who;
		this.faults = faults;
	}

	/** Opens the user's own home or the practice school, and lets go of what was open. Listeners are told when it is there. */
	public void open(boolean practiceSchool) {
		leave();
		Optional<Opened> before = opened;
		opened = Optional.empty();
		await(practiceSchool, opener.open(practiceSchool, before, who));
	}

	/** Opens the user's own home for somebody, who has proved by account or pin to be that one. */
	public void openAs(Who somebody) {
		Optional<Opened> before = opened;
		opened = Optional.empty();
		who = somebody.unasked();
		await(false, opener.open(false, before, somebody));
	}

	/** As whom one works, or wants to; without a pin. */
	public Who who() {
		return who;
	}

	/** Takes a home of which the opening has begun. */
	public void await(boolean practiceSchool, CompletableFuture<Outcome<Opened>> coming) {
		checked = Optional.empty();
		refusals = List.of();
		practice = practiceSchool;
		int now = ++asked;
		tell();
		coming.whenComplete((outcome, fault) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> arrived(now, outcome, fault));
			}
		});
	}

	private void arrived(int which, Outcome<Opened> outcome, Throwable fault) {
		if (which != asked) {
			return;
		}
		if (fault != null) {
			faults.accept(fault);
			refusals = List.of(Refusal.of(messages, "opening.broke"));
			tell();
			return;
		}
		switch (outcome) {
			case Outcome.Done<Opened>(Opened home) -> opened = Optional.of(home);
			case Outcome.Refused<Opened>(var why) -> refusals = why;
		}
		tell();
	}

	/** The exchange; empty while none is open. */
	public Optional<Exchange> exchange() {
		return opened.map(Opened::exchange);
	}

	/** The check that was made last in this home, whose dossiers can be looked at; empty when none was made. */
	public Optional<Check> checked() {
		return checked;
	}

	/** Keeps a check to be looked at, until another is made or the home is let go. */
	public void checked(Check check) {
		checked = Optional.of(check);
	}

	/** Who works; empty while no home is open. */
	public Optional<User> user() {
		return opened.map(Opened::user);
	}

	/** The one who works, as it is now: the role may have changed meanwhile. */
	public void know(User now) {
		opened = opened.map(home -> new Opened(home.exchange(), now));
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
		return opener.folder(practice);
	}

	/** The practice school's folder; written when the practice school is opened for the first time. */
	public PracticeHome practiceHome() {
		return opener.practiceHome();
	}

	/** Where attachments are put that are opened with another program. */
	public OpenedFiles openedFiles() {
		return new OpenedFiles(opener.folder(false).resolve("geopend"));
	}

	/** The time to reckon with, and the zone in which days begin. */
	public Clock clock() {
		return opener.clock();
	}

	/** The services. */
	public WindowServices services() {
		return opener.services();
	}

	/** Somebody wants to know when another home is open, or none. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** Somebody has something to put away before a home is let go; it is still open then. */
	public void onLeaving(Runnable listener) {
		leaving.add(listener);
	}

	private void leave() {
		if (opened.isPresent()) {
			leaving.forEach(Runnable::run);
		}
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Lets go of the home, after what is being opened. */
	@Override
	public void close() {
		leave();
		Optional<Opened> last = opened;
		opened = Optional.empty();
		opener.close(last);
	}
}
