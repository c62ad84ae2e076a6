package nl.dossierbrug.desktop.frame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Knows since when nobody has touched keyboard or mouse, and looks at that at a fixed beat while the window is there. */
final class Touches {

	private static final int[] KINDS = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseWheel };

	private final Display display;
	private final int beat;
	private final Runnable look;
	private final Listener touched = e -> touch();
	private final Runnable looking = this::look;
	private long last = System.currentTimeMillis();

	/**
	 * @param window while it is there the watch goes on
	 * @param beat in milliseconds
	 * @param look done at each beat, on the thread of the screen
	 */
	Touches(Control window, int beat, Runnable look) {
		this.beat = beat;
		this.look = look;
		display = window.getDisplay();
		for (int kind : KINDS) {
			display.addFilter(kind, touched);
		}
		window.addListener(SWT.Dispose, e -> stop());
		display.timerExec(beat, looking);
	}

	private void touch() {
		last = System.currentTimeMillis();
	}

	/** For how many milliseconds nobody has touched anything. */
	long untouched() {
		return System.currentTimeMillis() - last;
	}

	private void look() {
		look.run();
		display.timerExec(beat, looking);
	}

	private void stop() {
		for (int kind : KINDS) {
			display.removeFilter(kind, touched);
		}
		display.timerExec(-1, looking);
	}
}
