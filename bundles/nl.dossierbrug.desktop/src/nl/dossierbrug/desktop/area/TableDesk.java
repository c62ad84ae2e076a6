package nl.dossierbrug.desktop.area;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import nl.dossierbrug.desktop.kit.TableContent;
import nl.dossierbrug.desktop.kit.SharedByTables;

/** What the tables of this window share: widths of columns are preferences, and each has the same menu and keys. */
final class TableDesk implements SharedByTables {

	private static final int NARROWEST = 20;

	private final Desktop desktop;

	TableDesk(Desktop desktop) {
		this.desktop = desktop;
	}

	private String key(String column) {
		return "column." + column + "." + desktop.kit().look().percent();
	}

	@Override
	public Optional<Integer> width(String column) {
		return desktop.preferences().number(key(column)).filter(width -> width >= NARROWEST);
	}

	@Override
	public void width(String column, int points) {
		desktop.preferences().put(key(column), Integer.toString(points));
	}

	@Override
	public void serve(Control table, TableContent content) {
		TableCopy copy = new TableCopy(table, content);
		TableFile file = new TableFile(desktop, table, content);
		new TableMenu(desktop, table, content, copy, file);
		table.addListener(SWT.KeyDown, e -> {
			if (isWith(e, 'c')) {
				copy.marked();
			} else if (isWith(e, 's')) {
				file.keep();
			}
		});
	}

	private static boolean isWith(Event e, char letter) {
		return e.stateMask == SWT.MOD1 && e.keyCode == letter;
	}
}
