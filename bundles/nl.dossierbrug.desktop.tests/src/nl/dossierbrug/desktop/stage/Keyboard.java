package nl.dossierbrug.desktop.stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.CellGrid;
import nl.dossierbrug.desktop.kit.Spoken;

/** Looks at a screen as somebody without a mouse, or without sight, meets it. */
public final class Keyboard {

	private static final int MOST_STEPS = 2000;

	private final Screen screen;

	public Keyboard(Screen screen) {
		this.screen = screen;
	}

	/** The controls that can be used and that nothing is said of, or that have no name. */
	public List<String> unnamed() {
		return screen.each(control -> isForUse(control) && (Spoken.words(control).isBlank() || Spoken.name(control).isEmpty())
				? Optional.of(described(control)) : Optional.empty());
	}

	/** The controls that can be used and that the Tab key never reaches. */
	public List<String> unreachable() {
		List<Control> wanted = screen.each(control -> isForUse(control) && control.isEnabled() ? Optional.of(control) : Optional.empty());
		return screen.on(() -> {
			Set<Control> reached = reached(wanted);
			List<String> missed = new ArrayList<>();
			for (Control control : wanted) {
				boolean inGroup = isRadio(control) && reached.stream().anyMatch(other -> isRadio(other) && other.getParent() == control.getParent());
				if (!reached.contains(control) && !inGroup) {
					missed.add(described(control));
				}
			}
			return missed;
		});
	}

	private static Set<Control> reached(List<Control> wanted) {
		Set<Control> reached = new HashSet<>();
		if (wanted.isEmpty()) {
			return reached;
		}
		Display display = wanted.getFirst().getDisplay();
		wanted.getFirst().getShell().forceActive();
		wanted.getFirst().forceFocus();
		// twice around: GTK passes once over a control whose page had the keyboard itself when it was built
		int rounds = 0;
		for (int step = 0; step < MOST_STEPS; step++) {
			Control focus = display.getFocusControl();
			if (focus == null || !reached.add(focus) && focus == wanted.getFirst() && ++rounds == 2) {
				break;
			}
			focus.traverse(SWT.TRAVERSE_TAB_NEXT);
			if (display.getFocusControl() == focus) {
				break;
			}
		}
		return reached;
	}

	private static boolean isRadio(Control control) {
		return control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
	}

	private static boolean isForUse(Control control) {
		return control instanceof ActionButton || control instanceof Button || control instanceof Text || control instanceof Combo
				|| control instanceof Table || control instanceof StyledText || control instanceof Link || control instanceof CellGrid;
	}

	private static String described(Control control) {
		return control.getClass().getSimpleName() + " " + Spoken.name(control) + " \"" + Spoken.words(control) + "\"";
	}
}
