package nl.dossierbrug.desktop.stage;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;

/** A mouse and a keyboard as the system's own events, which go the whole way through the toolkit. */
public final class Hands {

	private static final int BEAT = 30;

	private final Screen screen;

	public Hands(Screen screen) {
		this.screen = screen;
	}

	/** Clicks in the middle of a control. */
	public void click(String name) {
		Control control = control(name);
		bringIntoView(control);
		clickAt(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
	}

	/** Clicks on the first cell of a row. */
	public void clickRow(String name, int row) {
		cell(name, row, SWT.CENTER);
	}

	/** Clicks on the box before a row. */
	public void tickRow(String name, int row) {
		cell(name, row, SWT.LEFT);
	}

	private void cell(String name, int row, int side) {
		Table table = (Table) control(name);
		bringIntoView(table);
		clickAt(() -> {
			table.showItem(table.getItem(row));
			Rectangle cell = table.getItem(row).getBounds(0);
			return table.toDisplay(side == SWT.LEFT ? Math.max(12, cell.x - 12) : cell.x + 20, cell.y + cell.height / 2);
		});
	}

	private void bringIntoView(Control control) {
		screen.on(() -> {
			control.getShell().forceActive();
			Scroll.reveal(control);
			return null;
		});
		pause();
	}

	private void clickAt(Supplier<Point> where) {
		screen.on(() -> {
			Point point = where.get();
			Event move = new Event();
			move.type = SWT.MouseMove;
			move.x = point.x;
			move.y = point.y;
			Display.getCurrent().post(move);
			return null;
		});
		pause();
		for (int type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			screen.on(() -> {
				Event button = new Event();
				button.type = type;
				button.button = 1;
				Display.getCurrent().post(button);
				return null;
			});
			pause();
		}
		screen.rest();
	}

	/** Types where the keyboard is. */
	public void type(String words) {
		words.chars().forEach(sign -> press((char) sign, sign));
	}

	/** Takes away as many signs before the cursor. */
	public void erase(int many) {
		for (int i = 0; i < many; i++) {
			press(SWT.BS, SWT.BS);
		}
	}

	private void press(char sign, int code) {
		for (int type : new int[] { SWT.KeyDown, SWT.KeyUp }) {
			screen.on(() -> {
				Event key = new Event();
				key.type = type;
				key.character = sign;
				key.keyCode = code;
				Display.getCurrent().post(key);
				return null;
			});
		}
		pause();
		screen.rest();
	}

	private Control control(String name) {
		return screen.each(one -> Spoken.name(one).equals(name) ? Optional.of(one) : Optional.<Control>empty()).getFirst();
	}

	/** The system hands its events on by itself. */
	private static void pause() {
		try {
			Thread.sleep(BEAT);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
