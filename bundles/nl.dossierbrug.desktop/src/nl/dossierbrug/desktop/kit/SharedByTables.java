package nl.dossierbrug.desktop.kit;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** What every table of the window shares. */
public interface SharedByTables {

	/** The remembered width of a column, in points; empty when none is. */
	Optional<Integer> width(String column);

	/** Remembers a width. */
	void width(String column, int points);

	/** Makes that what stands in a table can be copied, and kept as a file: by menu and by key. */
	void serve(Control table, TableContent content);
}
