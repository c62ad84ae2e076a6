package nl.dossierbrug.desktop.frame;

import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;

/**
 * A window that is left open is never closed, and closing is what makes an automatic copy. So one is made when nothing is
 * being done and nobody has touched anything for a while; whether it is time for one is asked of the store.
 */
final class QuietCopies {

	private static final int BEAT = 60_000;
	private static final long QUIET = 120_000;

	private final Messages messages = new Messages(QuietCopies.class);
	private final Desktop desktop;
	private final Touches touches;

	/** @param window while it is there copies are made */
	QuietCopies(Control window, Desktop desktop) {
		this.desktop = desktop;
		touches = new Touches(window, BEAT, this::look);
	}

	private void look() {
		if (touches.untouched() >= QUIET && !desktop.work().busy()) {
			desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("copy.work"),
					progress -> exchange.backups().quiet(), made -> {
						// nobody waits for it
					}));
		}
	}
}
