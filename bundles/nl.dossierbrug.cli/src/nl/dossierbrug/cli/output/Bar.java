package nl.dossierbrug.cli.output;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;

/** Shows on a terminal how far work has come; without one it only counts. */
public final class Bar implements Progress {

	private static final int WIDTH = 24;
	private static final long BETWEEN_DRAWINGS = 100_000_000L;

	private final PrintStream err;
	private final boolean drawn;
	private final String label;
	private final BooleanSupplier cancelled;
	private long total;
	private long done;
	private long drawnAt = System.nanoTime();
	private int onScreen;

	/**
	 * @param err where it is drawn
	 * @param drawn whether somebody is looking
	 * @param label what is being done
	 * @param cancelled whether the user asked to stop
	 */
	public Bar(PrintStream err, boolean drawn, String label, BooleanSupplier cancelled) {
		this.err = err;
		this.drawn = drawn;
		this.label = label;
		this.cancelled = cancelled;
	}

	@Override
	public void begin(long items) {
		total = items;
		done = 0;
		draw();
	}

	@Override
	public void done(long items) {
		done += items;
		if (System.nanoTime() - drawnAt > BETWEEN_DRAWINGS) {
			draw();
		}
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	private void draw() {
		if (!drawn) {
			return;
		}
		drawnAt = System.nanoTime();
		String line = label + " ";
		if (total > 0) {
			int full = (int) Math.min(WIDTH, WIDTH * done / total);
			line += "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + done + "/" + total;
		} else {
			line += done;
		}
		err.print("\r" + line + " ".repeat(Math.max(0, onScreen - line.length())));
		err.flush();
		onScreen = line.length();
	}

	/** Takes the bar off the screen, so that something else can be written there. */
	public void wipe() {
		if (onScreen > 0) {
			err.print("\r" + " ".repeat(onScreen) + "\r");
			err.flush();
			onScreen = 0;
		}
	}

	/** How far it came, when the user stopped it before the end. */
	public Optional<String> stopped(Language language) {
		return cancelled.getAsBoolean() && (total == 0 || done < total)
				? Optional.of(new Messages(Bar.class).text("stopped", done, total).in(language)) : Optional.empty();
	}
}
