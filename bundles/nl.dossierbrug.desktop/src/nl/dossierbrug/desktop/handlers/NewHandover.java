package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;

/** Ctrl+N: a new handover. */
public final class NewHandover {

	@Execute
	void execute(Desktop desktop) {
		desktop.navigation().go(Places.HANDOVER);
	}
}
