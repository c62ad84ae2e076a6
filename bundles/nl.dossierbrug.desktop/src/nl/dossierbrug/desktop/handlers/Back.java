package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;

/** Alt+left: where one came from. */
public final class Back {

	@Execute
	void execute(Desktop desktop) {
		desktop.navigation().back();
	}
}
