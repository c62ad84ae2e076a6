package nl.dossierbrug.desktop.walking;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;

/**
 * Looks whether a handover is still as it is shown when somebody comes back to the window: from the one that goes along, or
 * after a colleague did something.
 */
final class WatchedWalk {

	private final Panel panel;
	private final WalkShown shown;
	private boolean looking;

	WatchedWalk(Panel panel, WalkShown shown) {
		this.panel = panel;
		this.shown = shown;
		Shell shell = panel.content().getShell();
		Listener back = e -> look();
		shell.addListener(SWT.Activate, back);
		panel.content().addListener(SWT.Dispose, e -> {
			if (!shell.isDisposed()) {
				shell.removeListener(SWT.Activate, back);
			}
		});
	}

	private void look() {
		if (looking || panel.desktop().work().busy() || panel.desktop().session().exchange().isEmpty()) {
			return;
		}
		looking = true;
		panel.desktop().work().run(panel.messages().text("work.show"), progress -> WalkShown.of(panel.exchange(), shown.id()), now -> {
			looking = false;
			if (!panel.content().isDisposed() && now instanceof Outcome.Done<WalkShown>(WalkShown fresh) && !fresh.equals(shown)) {
				panel.refresh();
			}
		}, () -> looking = false);
	}
}
