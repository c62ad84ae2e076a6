package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;

/** F5: what is on the screen, as it stands now. */
public final class Refresh {

	@Execute
	void execute(Desktop desktop) {
		desktop.navigation().refresh();
	}
}
