package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;

/** F1: the page of the help about what is on the screen. */
public final class OpenHelp {

	@Execute
	void execute(Desktop desktop, MPart part) {
		if (part.getObject() instanceof Area area) {
			desktop.navigation().go(Places.help(area.helpPage()));
		}
	}
}
