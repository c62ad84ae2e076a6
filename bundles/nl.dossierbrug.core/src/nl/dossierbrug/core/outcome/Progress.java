package nl.dossierbrug.core.outcome;

import java.util.function.BooleanSupplier;

/**
 * How far long work has come, and whether to go on. The worker calls it from one thread; it stops at the next whole
 * item (a pupil, a file) when {@link #cancelled()} says so, and leaves everything before that in order.
 */
public interface Progress {

	/** Shows nothing and is never cancelled. */
	Progress NONE = uncounted(() -> false);

	/**
	 * Shows nothing, and can be stopped: for work of which nobody counts the items, or not in those that it counts itself.
	 *
	 * @param cancelled whether to stop
	 */
	static Progress uncounted(BooleanSupplier cancelled) {
		return new Progress() {
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
				return cancelled.getAsBoolean();
			}
		};
	}

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

	/**
	 * How far it is with one part of the work, such as a school class, for whoever shows that too.
	 *
	 * @param name what people call the part
	 * @param done how many of its items are finished
	 * @param total how many it has
	 */
	default void part(String name, long done, long total) {
		// not everybody shows parts
	}

	/** Whether the user wants it to stop. */
	boolean cancelled();
}
