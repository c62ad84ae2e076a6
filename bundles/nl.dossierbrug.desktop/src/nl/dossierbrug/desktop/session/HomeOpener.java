package nl.dossierbrug.desktop.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * Opens homes beside the screen, one after another: the user's own, or that of the practice school, which lies in a folder
 * of its own below it. Safe for many threads.
 */
public final class HomeOpener {

	/**
	 * A home that is open.
	 *
	 * @param exchange the use cases in it
	 * @param user who works in it
	 */
	public record Opened(Exchange exchange, User user) {

		public Opened {
			Objects.requireNonNull(exchange);
			Objects.requireNonNull(user);
		}
	}

	private final WindowServices services;
	private final Path home;
	private final String account;
	private final Clock clock;
	private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
		Thread opener = new Thread(run, "dossierbrug home");
		opener.setDaemon(true);
		return opener;
	});

	/**
	 * @param home the user's own home
	 * @param account the account of the computer under which the window runs
	 */
	public HomeOpener(WindowServices services, Path home, String account, Clock clock) {
		this.services = Objects.requireNonNull(services);
		this.home = home.toAbsolutePath().normalize();
		this.account = Objects.requireNonNull(account);
		this.clock = Objects.requireNonNull(clock);
	}

	/**
	 * Opens a home after letting go of another.
	 *
	 * @param practice whether the practice school's; its files are written when they are not there yet
	 * @param before what is open now
	 * @param who as whom; whoever has a pin is asked for it here, so that a closed window is a locked one
	 */
	public CompletableFuture<Outcome<Opened>> open(boolean practice, Optional<Opened> before, Who who) {
		return CompletableFuture.supplyAsync(() -> {
			before.ifPresent(one -> one.exchange().close());
			services.await();
			if (practice) {
				practiceHome().prepare(services.standard(), LocalDate.now(clock));
			}
			Opening opening = new Opening(folder(practice), account, who.user(), who.pins(), true,
					practice ? Optional.of(PracticeSchool.BRIN) : Optional.empty(), clock);
			return services.exchanges().open(opening).map(exchange -> {
				exchange.dayTurn().settle();
				askOnce(exchange);
				return new Opened(exchange, exchange.user());
			});
		}, thread);
	}

	/**
	 * What the first page asks for is asked once here, while the platform is still making the window: the second time it
	 * takes a moment only.
	 */
	private static void askOnce(Exchange exchange) {
		exchange.tracking().todo();
		exchange.drafts().all();
		exchange.tracking().batches(1);
		exchange.schools().all();
	}

	/** The folder of a home. */
	public Path folder(boolean practice) {
		return practice ? practiceHome().folder() : home;
	}

	/** The practice school's folder. */
	public PracticeHome practiceHome() {
		return new PracticeHome(home.resolve("oefenschool"));
	}

	/** The time to reckon with. */
	public Clock clock() {
		return clock;
	}

	/** The services. */
	public WindowServices services() {
		return services;
	}

	/** Lets go of what is open, and opens nothing any more. @param last what is open now */
	public void close(Optional<Opened> last) {
		if (last.isEmpty() && !services.missing().isEmpty()) {
			// what was waited for in vain is waited for no longer
			thread.shutdownNow();
			return;
		}
		thread.execute(() -> last.ifPresent(one -> one.exchange().close()));
		thread.close();
	}
}
