package nl.dossierbrug.desktop.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Spoken;

/** Works the window that goes along, with the hand and with the keyboard. */
final class CompanionHand {

	private final Screen screen;

	CompanionHand(Screen screen) {
		this.screen = screen;
	}

	CompanionHand open(String batch) {
		screen.on(() -> {
			screen.desktop().walkAlong(batch);
			return null;
		});
		screen.until("it is read", () -> screen.has("companion.previous"));
		return this;
	}

	/** Goes on, or back, until one is at a step; by what stands in the head. */
	CompanionHand at(int step) {
		for (int i = 0; i < 40 && number() != step; i++) {
			String button = number() > step || number() == 0 ? "companion.previous" : "companion.next";
			screen.press(button);
			if (screen.has("companion.nobody.on")) {
				screen.press("companion.nobody.on");
			}
		}
		assertEquals(step, number(), screen.text());
		return this;
	}

	/** Goes on past the last step. */
	CompanionHand past() {
		for (int i = 0; i < 40 && number() != 0; i++) {
			screen.press("companion.next");
			if (screen.has("companion.nobody.on")) {
				screen.press("companion.nobody.on");
			}
		}
		return this;
	}

	/** The number of the step; 0 past the last. */
	int number() {
		return screen.text().lines().filter(line -> line.startsWith("Stap ") && line.contains(" · in ")).findFirst()
				.map(line -> Integer.valueOf(line.split(" ")[1])).orElse(0);
	}

	/** The main window; for the thread of the screen. */
	Shell main() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Dossierbrug")).findFirst().orElseThrow();
	}

	Control control(String name) {
		return screen.each(one -> Spoken.name(one).equals(name) ? Optional.of(one) : Optional.empty()).getFirst();
	}

	Shell window() {
		Control any = control("companion.side");
		return screen.on(any::getShell);
	}

	void focus(String name) {
		Control control = control(name);
		screen.on(() -> {
			control.getShell().forceActive();
			return control.forceFocus();
		});
		screen.rest();
	}

	String focused() {
		screen.rest();
		return screen.on(() -> Optional.ofNullable(Display.getCurrent().getFocusControl()).map(Spoken::name).orElse("nowhere"));
	}

	void traverse(int how) {
		screen.rest();
		screen.on(() -> {
			// as the platform does: what a control has no use for goes to the one around it
			for (Control now = Display.getCurrent().getFocusControl(); now != null && !now.isDisposed() && !now.traverse(how); now = now.getParent()) {
				if (now instanceof ActionButton && how == SWT.TRAVERSE_RETURN) {
					break;
				}
			}
			return null;
		});
		screen.rest();
	}

	/** Ticks a pupil and takes the tick away at once. */
	void wrongTick(int index) {
		Table table = (Table) control("companion.pupils");
		screen.on(() -> {
			for (boolean on : new boolean[] { true, false }) {
				// a row that was not drawn yet is filled when it is asked
				assertEquals(!on, table.getItem(index).getChecked());
				table.getItem(index).setChecked(on);
				Event event = new Event();
				event.detail = SWT.CHECK;
				event.item = table.getItem(index);
				table.notifyListeners(SWT.Selection, event);
			}
			return null;
		});
		screen.rest();
	}

	/** Whether a radio button is chosen. */
	boolean chosen(String name) {
		Button button = (Button) control(name);
		return screen.on(button::getSelection);
	}

	void copyKey() {
		screen.rest();
		screen.on(() -> {
			Event event = new Event();
			event.stateMask = SWT.MOD1;
			event.keyCode = 'b';
			event.character = 2;
			Display.getCurrent().getFocusControl().notifyListeners(SWT.KeyDown, event);
			return null;
		});
		screen.rest();
	}

	void close() {
		if (screen.has("companion.side")) {
			screen.close("companion.side");
		}
	}

	String clipboard() {
		return screen.on(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			Object held = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return held instanceof String text ? text : "";
		});
	}

	void clipboard(String text) {
		screen.on(() -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			return null;
		});
	}
}
