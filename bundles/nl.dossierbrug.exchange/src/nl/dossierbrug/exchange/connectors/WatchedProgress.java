package nl.dossierbrug.exchange.connectors;

import java.time.Duration;

import nl.dossierbrug.core.outcome.Progress;

/** Progress as a connector tells it: when it was last told is known, and what is told after one went on without it is not heard. */
final class WatchedProgress implements Progress {

	private final Progress shown;
	private volatile long told = System.nanoTime();
	private volatile boolean released;

	WatchedProgress(Progress shown) {
		this.shown = shown;
	}

	/** How long nothing was told. */
	Duration still() {
		return Duration.ofNanos(System.nanoTime() - told);
	}

	void release() {
		released = true;
	}

	@Override
	public void begin(long total) {
		tell(() -> shown.begin(total));
	}

	@Override
	public void done(long items) {
		tell(() -> shown.done(items));
	}

	@Override
	public void part(String name, long done, long total) {
		tell(() -> shown.part(name, done, total));
	}

	@Override
	public boolean cancelled() {
		return released || shown.cancelled();
	}

	private void tell(Runnable what) {
		told = System.nanoTime();
		if (!released) {
			what.run();
		}
	}
}
