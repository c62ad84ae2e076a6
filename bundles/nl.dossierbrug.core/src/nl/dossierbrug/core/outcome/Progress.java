package nl.dossierbrug.core.outcome;

/**
 * How far long work has come, and whether to go on. The worker calls it from one thread; it stops at the next whole
 * item (a pupil, a file) when {@link #cancelled()} says so, and leaves everything before that in order.
 */
public interface Progress {

	/** Shows nothing and is never cancelled. */
	Progress NONE = new Progress() {
		@Override
		public void begin(long total) {
			// nobody is looking
		}

		@Override
		public void done(long items) {
			// nobody is looking
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * A new piece of work begins.
	 *
	 * @param total how many items it has, or 0 when that is not known
	 */
	void begin(long total);

	/**
	 * More items are finished.
	 *
	 * @param items how many since the last call
	 */
	void done(long items);

	/** Whether the user wants it to stop. */
	boolean cancelled();
}
