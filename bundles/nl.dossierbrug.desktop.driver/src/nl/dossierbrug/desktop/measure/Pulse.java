package nl.dossierbrug.desktop.measure;

import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Feels the pulse of the window: how long it leaves a person waiting at the most. Every few milliseconds something is put
 * at the end of the queue of events, and it is seen how long it stood there; that is how long the longest event took.
 */
final class Pulse implements AutoCloseable {

	private static final int BEAT_MILLIS = 3;

	private final Display display;
	private final AtomicLong longest = new AtomicLong();
	private final Thread thread;
	private volatile boolean over;

	Pulse(Display display) {
		this.display = display;
		thread = new Thread(this::beat, "pulse");
		thread.setDaemon(true);
		thread.start();
	}

	private void beat() {
		try {
			while (!over) {
				long asked = System.nanoTime();
				display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
				Thread.sleep(BEAT_MILLIS);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** The longest wait since this was asked before, in milliseconds. */
	long longestMillis() {
		return longest.getAndSet(0) / 1_000_000;
	}

	@Override
	public void close() {
		over = true;
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
