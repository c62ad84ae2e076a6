package nl.dossierbrug.desktop.driver;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.FileDrop;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.exchange.Exchange;

/**
 * Works the window as a person does: finds controls by their names, presses, types, ticks, and reads what stands there. It
 * waits by itself until the window has come to rest. To be used from a thread that is not the screen's.
 */
public final class Screen {

	private static final long PATIENCE_MILLIS = 60_000;
	private static final int BEAT = 5;

	private final Display display;
	private final Desktop desktop;
	private final Controls controls;

	Screen(Display display, Desktop desktop) {
		this.display = display;
		this.desktop = desktop;
		controls = new Controls(display);
	}

	/** Presses the button, box or choice with that name; it must be there and not be disabled. */
	public void press(String name) {
		rest();
		on(() -> {
			Control control = named(name);
			if (!control.isEnabled()) {
				throw new AssertionError(name + " is disabled: " + read());
			}
			if (control instanceof Button button && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
				if ((button.getStyle() & SWT.RADIO) != 0) {
					Arrays.stream(button.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
							.filter(other -> (other.getStyle() & SWT.RADIO) != 0 && other != button && other.getSelection())
							.forEach(other -> {
								other.setSelection(false);
								other.notifyListeners(SWT.Selection, new Event());
							});
					button.setSelection(true);
				} else {
					button.setSelection(!button.getSelection());
				}
			}
			control.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		rest();
	}

	/** Presses a button twice, faster than the window can answer, as an impatient hand does. */
	public void pressTwice(String name) {
		rest();
		on(() -> {
			Control control = named(name);
			for (int i = 0; i < 2 && !control.isDisposed() && control.isEnabled(); i++) {
				control.notifyListeners(SWT.Selection, new Event());
			}
			return null;
		});
		rest();
	}

	/** The names of the controls that can be used and whose names begin so. */
	public List<String> names(String beginning) {
		return each(control -> Optional.of(Spoken.name(control)).filter(name -> name.startsWith(beginning) && control.isEnabled()));
	}

	/** Types a text into the field with that name, in the place of what stands there. */
	public void type(String name, String text) {
		rest();
		on(() -> {
			Text field = (Text) named(name);
			field.setFocus();
			field.setText(text);
			return null;
		});
		rest();
	}

	/** Presses Enter in the field with that name. */
	public void enter(String name) {
		rest();
		on(() -> {
			named(name).notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		rest();
	}

	/** Chooses an item of the list with that name, by the beginning of its words. */
	public void choose(String name, String item) {
		rest();
		on(() -> {
			Combo combo = (Combo) named(name);
			int index = indexOf(combo.getItems(), words -> words.startsWith(item));
			if (index < 0) {
				throw new AssertionError("no " + item + " in " + Arrays.toString(combo.getItems()));
			}
			combo.select(index);
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		rest();
	}

	private static int indexOf(String[] items, Function<String, Boolean> which) {
		for (int i = 0; i < items.length; i++) {
			if (which.apply(items[i])) {
				return i;
			}
		}
		return -1;
	}

	/** Ticks or unticks the row of a table in which those words stand. */
	public void tick(String table, String words, boolean on) {
		table(table, hand -> hand.tick(words, on));
	}

	/** Marks the row of a table in which those words stand. */
	public void select(String table, String words) {
		table(table, hand -> hand.select(words));
	}

	private void table(String name, Consumer<TableHand> what) {
		rest();
		on(() -> {
			what.accept(new TableHand((Table) named(name)));
			return null;
		});
		rest();
	}

	/** Opens the row of a table in which those words stand, as Enter does. */
	public void open(String table, String words) {
		select(table, words);
		on(() -> {
			named(table).notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		rest();
	}

	/** Sorts a table by a column, as a click on its head does. @param column the id of the column, the end of its name */
	public void sort(String table, String column) {
		table(table, hand -> hand.sort(column));
	}

	/** Scrolls a table. @param to how far, from 0 for the top to 1 for the end */
	public void scroll(String table, double to) {
		table(table, hand -> hand.scroll(to));
	}

	/** The rows of a table, each with its cells separated by tabs. */
	public List<String> rows(String table) {
		rest();
		return on(() -> Controls.words(named(table)).lines().toList());
	}

	/** Drops a file on the window, beside everything that takes files itself. */
	public void drop(Path file) {
		rest();
		on(() -> {
			// the outermost one that takes files is the window
			FileDrop window = controls.all().stream().flatMap(control -> dropping(control).stream()).findFirst()
					.orElseThrow(() -> new AssertionError("the window takes no files"));
			window.take(List.of(file));
			return null;
		});
		rest();
	}

	private static Optional<FileDrop> dropping(Control control) {
		return control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target
				? Arrays.stream(target.getDropListeners()).filter(FileDrop.class::isInstance).map(FileDrop.class::cast).findFirst() : Optional.empty();
	}

	/** Goes somewhere at once, as a link does. */
	public void go(Place place) {
		rest();
		on(() -> {
			desktop.navigation().go(place);
			return null;
		});
		rest();
	}

	/** Where the window is now. */
	public Place here() {
		rest();
		return on(() -> desktop.navigation().here());
	}

	/** The words of what the menu of the control with that name offers now, a line for each, what is below it included. */
	public List<String> menu(String name) {
		rest();
		return on(() -> new MenuHand(named(name)).words());
	}

	/** Chooses from the menu of the control with that name. @param item the name of what is chosen */
	public void menu(String name, String item) {
		rest();
		on(() -> {
			new MenuHand(named(name)).press(item);
			return null;
		});
		rest();
	}

	/** Presses a letter with Ctrl in the control with that name. */
	public void control(String name, char letter) {
		rest();
		on(() -> {
			Event key = new Event();
			key.stateMask = SWT.MOD1;
			key.keyCode = letter;
			named(name).notifyListeners(SWT.KeyDown, key);
			return null;
		});
		rest();
	}

	/** What is on the clipboard; empty when that is no text. */
	public String clipboard() {
		return on(() -> {
			Clipboard clipboard = new Clipboard(display);
			Object words = clipboard.getContents(TextTransfer.getInstance());
			clipboard.dispose();
			return words == null ? "" : words.toString();
		});
	}

	/** Everything that can be read in the window, a line for each control. */
	public String text() {
		rest();
		return on(this::read);
	}

	private String read() {
		return controls.all().stream().map(Controls::words).filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
	}

	/** Whether those words can be read in the window. */
	public boolean shows(String words) {
		return text().contains(words);
	}

	/** Whether a control with that name is there. */
	public boolean has(String name) {
		rest();
		return on(() -> find(name).isPresent());
	}

	/** Whether the control with that name is there and can be used. */
	public boolean enabled(String name) {
		rest();
		return on(() -> find(name).filter(Control::isEnabled).isPresent());
	}

	/** What stands on or in the control with that name. */
	public String words(String name) {
		rest();
		return on(() -> Controls.words(named(name)));
	}

	/** Whether the box or choice with that name is ticked. */
	public boolean ticked(String name) {
		rest();
		return on(() -> ((Button) named(name)).getSelection());
	}

	/** What holds for every control that is on the screen, asked on the thread of the screen. */
	public <T> List<T> each(Function<Control, Optional<T>> question) {
		rest();
		return on(() -> controls.all().stream().map(question).flatMap(Optional::stream).toList());
	}

	/** Waits until something holds. @param what said when it never does */
	public void until(String what, BooleanSupplier holds) {
		long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (!holds.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited in vain until " + what + ": " + on(this::read));
			}
			pause();
		}
	}

	/** Waits until the home is open, nothing is being done and everything is drawn. */
	public void rest() {
		until("the window is at rest", () -> on(() -> !desktop.work().busy() && isOpenOrRefused()));
		on(() -> {
			while (display.readAndDispatch()) {
				// everything that was put off until later
			}
			return null;
		});
		until("the window is at rest", () -> on(() -> !desktop.work().busy()));
	}

	private boolean isOpenOrRefused() {
		return desktop.session().exchange().isPresent() || !desktop.session().refusals().isEmpty();
	}

	/** Takes a picture of the window. */
	public void picture(Path png) {
		rest();
		// what was being done is told once more that it is over
		until("no work is shown", () -> !has("work.stop"));
		on(() -> {
			new Picture(controls.shell()).take(png);
			return null;
		});
	}

	/** Takes a picture of the window in which the control with that name stands. */
	public void picture(String name, Path png) {
		rest();
		on(() -> {
			new Picture(named(name).getShell()).take(png);
			return null;
		});
	}

	/** Closes the window in which the control with that name stands. */
	public void close(String name) {
		rest();
		on(() -> {
			named(name).getShell().close();
			return null;
		});
		rest();
	}

	/** Makes the inside of the window so large, in points, at the upper left of the screen. */
	public void resize(int width, int height) {
		on(() -> {
			Shell shell = controls.shell();
			Rectangle trim = shell.computeTrim(0, 0, width, height);
			shell.setBounds(0, 0, trim.width, trim.height);
			return null;
		});
		rest();
	}

	/** The home that is open, for putting things into it before they are looked at. Not for the thread of the screen. */
	public Exchange exchange() {
		rest();
		return on(() -> desktop.session().exchange().orElseThrow());
	}

	/** What every area works with. */
	public Desktop desktop() {
		return desktop;
	}

	/** Asks something on the thread of the screen. */
	public <T> T on(Supplier<T> question) {
		Object[] answer = new Object[1];
		Throwable[] thrown = new Throwable[1];
		display.syncExec(() -> {
			try {
				answer[0] = question.get();
			} catch (RuntimeException | Error e) {
				thrown[0] = e;
			}
		});
		if (thrown[0] != null) {
			throw new AssertionError(thrown[0].getMessage(), thrown[0]);
		}
		@SuppressWarnings("unchecked")
		T result = (T) answer[0];
		return result;
	}

	private Control named(String name) {
		return find(name).orElseThrow(() -> new AssertionError("no " + name + " on the screen: " + controls.all().stream()
				.map(Spoken::name).filter(n -> !n.isEmpty()).toList() + "\n" + read()));
	}

	private Optional<Control> find(String name) {
		return controls.all(control -> Spoken.name(control).equals(name)).stream().findFirst();
	}

	private static void pause() {
		try {
			Thread.sleep(BEAT);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
