package nl.dossierbrug.desktop.frame;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ledger.Carried;

/**
 * While the window is open, what waits in the ledger and is due is sent over its line. Not while somebody is busy: a system may
 * be long about its answer, and nobody should wait behind that. Whoever may not make ready sends nothing.
 */
final class QuietCarrying {

	private static final int BEAT = 30_000;
	private static final long QUIET = 15_000;

	private final Messages messages = new Messages(QuietCarrying.class);
	private final Desktop desktop;
	private final Touches touches;

	/** @param window while it is there messages are sent */
	QuietCarrying(Control window, Desktop desktop) {
		this.desktop = desktop;
		touches = new Touches(window, BEAT, this::look);
	}

	private void look() {
		if (touches.untouched() >= QUIET && !desktop.work().busy()) {
			desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("carry.work"),
					progress -> carry(exchange, progress), carried -> {
						// each message tells what came of it, where it is shown
					}));
		}
	}

	/** What was carried; nothing when nothing was due. */
	private static Optional<Outcome<Carried>> carry(Exchange exchange, Progress progress) {
		return exchange.carrying().due() instanceof Outcome.Done<Integer>(Integer due) && due > 0 ? Optional.of(exchange.carrying().run(progress)) : Optional.empty();
	}
}
