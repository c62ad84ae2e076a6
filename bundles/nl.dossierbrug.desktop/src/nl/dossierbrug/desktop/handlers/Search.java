package nl.dossierbrug.desktop.handlers;

import org.eclipse.e4.core.di.annotations.Execute;

import nl.dossierbrug.desktop.area.Desktop;

/** Ctrl+F: into the field for searching. */
public final class Search {

	@Execute
	void execute(Desktop desktop) {
		desktop.search();
	}
}
