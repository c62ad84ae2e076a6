package nl.dossierbrug.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Text;

/**
 * Does work beside the screen, one piece after another, so that the window never stands still. Whoever looks is told at a
 * fixed beat how far it has come, and can stop it. What goes wrong inside is told to the one that writes faults down; the
 * window goes on. Everything but the work itself happens on the thread of the screen.
 */
public final class Work implements AutoCloseable {

	/** How far a piece of work has come, as it is shown. @param part how far it is with the class that it is at; empty when it tells of none */
	public record Shown(Text what, long total, long done, Optional<Part> part, boolean stopping) {
	}

	/** How far it is with a class. */
	public record Part(String name, long done, long total) {
	}

	private static final int BEAT = 100;

	private final Display display;
	private final Consumer<Throwable> faults;
	private final ExecutorService worker = Executors.newSingleThreadExecutor(run -> {
		Thread thread = new Thread(run, "dossierbrug work");
		thread.setDaemon(true);
		return thread;
	});
	private final List<Running> waiting = new ArrayList<>();
	private Consumer<Optional<Shown>> watcher = shown -> {
	};
	private boolean beating;

	/** @param faults is given what nobody expected, on the thread of the screen */
	public Work(Display display, Consumer<Throwable> faults) {
		this.display = Objects.requireNonNull(display);
		this.faults = Objects.requireNonNull(faults);
	}

	private static final class Running implements Progress {
		private final Text what;
		private volatile long total;
		private volatile long done;
		private volatile Optional<Part> part = Optional.empty();
		private volatile boolean cancelled;

		Running(Text what) {
			this.what = what;
		}

		@Override
		public void begin(long items) {
			total = items;
			done = 0;
			part = Optional.empty();
		}

		@Override
		public void done(long items) {
			done += items;
		}

		@Override
		public void part(String name, long finished, long all) {
			part = Optional.of(new Part(name, finished, all));
		}

		@Override
		public boolean cancelled() {
			return cancelled;
		}
	}

	/**
	 * Does a piece of work after those that were given before.
	 *
	 * @param what what is being done, as people read it when it takes longer than a moment
	 * @param job the work; it reports to the progress and stops when that says so
	 * @param then is given what came of it, unless it went wrong or the window is gone
	 */
	public <R> void run(Text what, Function<Progress, R> job, Consumer<R> then) {
		run(what, job, then, () -> {
		});
	}

	/** As {@link #run(Text, Function, Consumer)}; {@code failed} is told when it went wrong, so that what waited can go on. */
	public <R> void run(Text what, Function<Progress, R> job, Consumer<R> then, Runnable failed) {
		Running running = new Running(what);
		waiting.add(running);
		beat();
		worker.execute(() -> {
			try {
				R result = job.apply(running);
				onScreen(() -> {
					waiting.remove(running);
					then.accept(result);
				});
			} catch (RuntimeException | Error fault) {
				onScreen(() -> {
					waiting.remove(running);
					faults.accept(fault);
					failed.run();
				});
			}
		});
	}

	private void onScreen(Runnable what) {
		if (!display.isDisposed()) {
			display.asyncExec(what);
		}
	}

	/** Whether anything is being done or waits to be. */
	public boolean busy() {
		return !waiting.isEmpty();
	}

	/** Asks what is being done to stop at the next whole item. */
	public void cancel() {
		waiting.forEach(running -> running.cancelled = true);
	}

	/** Is told at each beat what is being done, and once that nothing is. There is one watcher: the frame. */
	public void watch(Consumer<Optional<Shown>> who) {
		watcher = who;
	}

	private void beat() {
		if (!beating) {
			beating = true;
			display.timerExec(BEAT, this::tell);
		}
	}

	private void tell() {
		beating = busy();
		watcher.accept(waiting.stream().findFirst()
				.map(running -> new Shown(running.what, running.total, running.done, running.part, running.cancelled)));
		if (beating) {
			display.timerExec(BEAT, this::tell);
		}
	}

	/** Nothing new is begun; what is being done is asked to stop. */
	@Override
	public void close() {
		cancel();
		worker.shutdown();
	}
}
