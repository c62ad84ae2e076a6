package nl.dossierbrug.desktop.area;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.TableContent;
import nl.dossierbrug.desktop.kit.TableContent.Cell;

/**
 * The menu of a table, by the right button of the mouse, the menu key or Shift+F10: the cell under the mouse, each cell of the
 * row that is marked, the rows that are marked, and all of it as a file.
 */
final class TableMenu {

	private static final int LONGEST = 40;

	private final Messages messages = new Messages(Area.class);
	private final Desktop desktop;
	private final TableContent content;
	private final TableCopy copy;
	private final TableFile file;
	private final Menu menu;
	private Optional<Point> mouse = Optional.empty();

	TableMenu(Desktop desktop, Control table, TableContent content, TableCopy copy, TableFile file) {
		this.desktop = desktop;
		this.content = content;
		this.copy = copy;
		this.file = file;
		menu = new Menu(table);
		table.setMenu(menu);
		table.addListener(SWT.MenuDetect, e -> mouse = e.detail == SWT.MENU_KEYBOARD ? Optional.empty() : Optional.of(table.toControl(e.x, e.y)));
		menu.addListener(SWT.Show, e -> fill());
	}

	private void fill() {
		for (MenuItem item : menu.getItems()) {
			item.dispose();
		}
		mouse.flatMap(content::at).filter(cell -> !cell.words().isBlank()).ifPresent(cell -> item(menu, "table.copy-this",
				say("table.copy-this", shortened(cell.words())), () -> copy.words(cell.words())));
		List<List<String>> marked = content.marked();
		if (!marked.isEmpty()) {
			cells(marked.getFirst());
			item(menu, "table.copy-rows", say("table.copy-rows", marked.size()) + "\tCtrl+C", copy::marked);
		}
		item(menu, "table.keep", say("table.keep") + "\tCtrl+S", file::keep);
	}

	private void cells(List<String> row) {
		MenuItem head = new MenuItem(menu, SWT.CASCADE);
		head.setText(say("table.copy-cell"));
		Menu cells = new Menu(menu);
		head.setMenu(cells);
		for (int i = 0; i < row.size(); i++) {
			Cell cell = new Cell(content.heads().get(i), row.get(i));
			if (!cell.words().isBlank()) {
				item(cells, "table.copy-cell." + i, cell.head() + ": " + shortened(cell.words()), () -> copy.words(cell.words()));
			}
		}
	}

	private static void item(Menu place, String name, String words, Runnable action) {
		MenuItem item = new MenuItem(place, SWT.PUSH);
		item.setText(Kit.shown(words));
		Spoken.named(item, name);
		item.addListener(SWT.Selection, e -> action.run());
	}

	private static String shortened(String words) {
		return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
