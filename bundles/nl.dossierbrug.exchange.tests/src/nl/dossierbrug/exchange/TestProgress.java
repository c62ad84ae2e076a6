package nl.dossierbrug.exchange;

import nl.dossierbrug.core.outcome.Progress;

/** Asks to stop after a number of items. */
public final class TestProgress implements Progress {

	private final long stopAfter;
	private long done;

	/** @param stopAfter how many items, of all pieces of work together */
	public TestProgress(long stopAfter) {
		this.stopAfter = stopAfter;
	}

	@Override
	public void begin(long total) {
		// the count goes on
	}

	@Override
	public void done(long items) {
		done += items;
	}

	@Override
	public boolean cancelled() {
		return done >= stopAfter;
	}
}
