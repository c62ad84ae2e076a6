package nl.dossierbrug.desktop.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.kit.ActionButton;

/** The controls that are on the screen. For the thread of the screen. */
final class Controls {

	private final Display display;

	Controls(Display display) {
		this.display = display;
	}

	/** The window. */
	Shell shell() {
		for (Shell shell : display.getShells()) {
			if (shell.isVisible() && !shell.getText().isEmpty()) {
				return shell;
			}
		}
		throw new AssertionError("no window");
	}

	/** Every control that can be seen, if one scrolls there, in the order in which they were made. */
	List<Control> all() {
		List<Control> found = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			if (shell.isVisible()) {
				collect(shell, found);
			}
		}
		return found;
	}

	private static void collect(Control control, List<Control> found) {
		found.add(control);
		if (control instanceof Composite composite) {
			Control top = composite.getLayout() instanceof StackLayout stack ? stack.topControl : null;
			for (Control child : composite.getChildren()) {
				if (child.getVisible() && (top == null || child == top)) {
					collect(child, found);
				}
			}
		}
	}

	List<Control> all(Predicate<Control> which) {
		return all().stream().filter(which).toList();
	}

	/** The words that can be read on a control. */
	static String words(Control control) {
		return switch (control) {
			case ActionButton button -> button.words();
			case Button button -> button.getText();
			case Label label -> label.getText().replace("&&", "&");
			case Text text -> text.getText().isEmpty() ? text.getMessage() : text.getText();
			case Combo combo -> combo.getText();
			case Table table -> tableWords(table);
			case StyledText text -> text.getText();
			case Link link -> link.getText().replaceAll("<[^>]*>", "");
			default -> "";
		};
	}

	private static String tableWords(Table table) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < Math.min(table.getItemCount(), 300); i++) {
			for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
				words.append(table.getItem(i).getText(column)).append('\t');
			}
			words.append('\n');
		}
		return words.toString();
	}
}
