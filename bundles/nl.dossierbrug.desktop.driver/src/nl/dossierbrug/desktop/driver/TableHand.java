package nl.dossierbrug.desktop.driver;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import nl.dossierbrug.desktop.kit.RowTable;

/** Does with a table what a hand does. For the thread of the screen. */
final class TableHand {

	private final Table table;

	TableHand(Table table) {
		this.table = table;
	}

	void tick(String words, boolean on) {
		int row = row(words);
		table.getItem(row).setChecked(on);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = table.getItem(row);
		table.notifyListeners(SWT.Selection, event);
	}

	void select(String words) {
		table.setSelection(row(words));
		Event event = new Event();
		event.item = table.getSelection()[0];
		table.notifyListeners(SWT.Selection, event);
	}

	void sort(String column) {
		TableColumn head = Arrays.stream(table.getColumns()).filter(one -> column.equals(one.getData(RowTable.COLUMN)))
				.findFirst().orElseThrow(() -> new AssertionError("no column " + column));
		head.notifyListeners(SWT.Selection, new Event());
	}

	/** @param to how far, from 0 for the top to 1 for the end */
	void scroll(double to) {
		table.setTopIndex((int) (to * (table.getItemCount() - 1)));
	}

	private int row(String words) {
		for (int i = 0; i < table.getItemCount(); i++) {
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				if (table.getItem(i).getText(column).contains(words)) {
					return i;
				}
			}
		}
		throw new AssertionError("no row with " + words + " in " + Controls.words(table));
	}
}
