package nl.dossierbrug.desktop;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.session.DesktopSession;

/** What nobody expected: it is written down for whoever mends it, the user is told, and the window goes on. */
final class Faults {

	private final Messages messages = new Messages(Faults.class);
	private final DesktopSession session;
	private Desktop desktop;
	private boolean showing;

	Faults(DesktopSession session) {
		this.session = session;
	}

	/** From now on the user is told, in the language of the screen. */
	void show(Desktop where) {
		desktop = where;
	}

	void report(Throwable fault) {
		fault.printStackTrace();
		if (showing) {
			return;
		}
		showing = true;
		try {
			MessageDialog.openError(Display.getCurrent().getActiveShell(), "Dossierbrug", desktop.say(messages.text("fault")));
		} finally {
			showing = false;
		}
	}
}
