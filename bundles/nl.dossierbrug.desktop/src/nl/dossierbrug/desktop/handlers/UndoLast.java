package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;

/** Ctrl+Z: takes back the last import, after it was asked. */
public final class UndoLast {

	@Execute
	void execute(Desktop desktop) {
		desktop.undo();
	}
}
