package nl.dossierbrug.desktop.sending;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;

/** Looks from time to time what came of what was still to be sent: it may be sent from elsewhere. */
final class WatchedSending {

	private static final int BEAT = 5_000;

	private final Panel panel;
	private final SendingShown shown;

	WatchedSending(Panel panel, SendingShown shown) {
		this.panel = panel;
		this.shown = shown;
	}

	/** What is settled is not looked at again. */
	void begin() {
		if (shown.isOpen()) {
			panel.content().getDisplay().timerExec(BEAT, this::look);
		}
	}

	private void look() {
		if (panel.content().isDisposed() || panel.desktop().session().exchange().isEmpty()) {
			return;
		}
		if (panel.desktop().work().busy()) {
			begin();
			return;
		}
		panel.desktop().work().run(panel.messages().text("work.show"), progress -> SendingShown.of(panel.exchange(), shown.batch()), now -> {
			if (!panel.content().isDisposed()) {
				if (now instanceof Outcome.Done<SendingShown>(SendingShown fresh) && !fresh.equals(shown)) {
					panel.refresh();
				} else {
					begin();
				}
			}
		});
	}
}
