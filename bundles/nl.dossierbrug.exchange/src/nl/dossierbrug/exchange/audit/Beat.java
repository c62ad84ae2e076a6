package nl.dossierbrug.exchange.audit;

import nl.dossierbrug.core.outcome.Progress;

/** Tells how far checking has come, and hears whether to stop. */
final class Beat {

	private final Progress progress;
	private long left;

	Beat(Progress progress) {
		this.progress = progress;
	}

	void begin(long total) {
		left = total;
		progress.begin(total);
	}

	/** Some more were read. What was added meanwhile is in no total. @throws Stopped when the user wants it to stop */
	void read(int some) {
		int told = (int) Math.min(some, left);
		left -= told;
		progress.done(told);
		if (progress.cancelled()) {
			throw new Stopped();
		}
	}

	/** The user wants it to stop. */
	static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1;

		private Stopped() {
			super(null, null, false, false);
		}
	}
}
