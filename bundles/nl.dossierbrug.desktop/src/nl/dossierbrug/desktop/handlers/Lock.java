package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;

/** Ctrl+L: hides everything until the user is back. */
public final class Lock {

	@Execute
	void execute(Desktop desktop) {
		desktop.lock();
	}
}
