package nl.dossierbrug.desktop.driver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import nl.dossierbrug.desktop.kit.Spoken;

/** Does with the menu of a control what the menu key and the arrows do. For the thread of the screen. */
final class MenuHand {

	private final List<MenuItem> items;

	MenuHand(Control control) {
		Menu menu = control.getMenu();
		if (menu == null) {
			throw new AssertionError(Spoken.name(control) + " has no menu");
		}
		Event asked = new Event();
		asked.detail = SWT.MENU_KEYBOARD;
		control.notifyListeners(SWT.MenuDetect, asked);
		menu.notifyListeners(SWT.Show, new Event());
		items = items(menu).toList();
	}

	private static Stream<MenuItem> items(Menu menu) {
		return Arrays.stream(menu.getItems()).flatMap(item -> item.getMenu() == null ? Stream.of(item) : items(item.getMenu()));
	}

	List<String> words() {
		return items.stream().map(MenuItem::getText).toList();
	}

	void press(String name) {
		items.stream().filter(item -> Spoken.name(item).equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + name + " in " + words())).notifyListeners(SWT.Selection, new Event());
	}
}
