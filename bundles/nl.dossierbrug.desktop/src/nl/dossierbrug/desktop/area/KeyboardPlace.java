package nl.dossierbrug.desktop.area;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.desktop.kit.Spoken;

/**
 * Where the keyboard was on a page, by the name of the control: when the page is built anew it is given back there, once,
 * when a control with that name has come. For the thread of the screen.
 */
final class KeyboardPlace {

	private final Composite page;
	private final String name;
	private boolean given;

	/** Where it is now. */
	KeyboardPlace(Composite page) {
		this.page = page;
		Control now = page.getDisplay().getFocusControl();
		name = now != null && isInside(now) ? Spoken.name(now) : "";
		given = name.isEmpty();
	}

	private boolean isInside(Control control) {
		return Stream.iterate(control.getParent(), above -> above != null, Composite::getParent).anyMatch(page::equals);
	}

	/** Gives it to the first control that can do something with it. @return whether there is one */
	boolean toFirst() {
		return find(page, control -> !Spoken.name(control).isEmpty() && control.isEnabled() && control.isVisible()).filter(Control::setFocus).isPresent();
	}

	/** Gives it back, if that was not done yet and nobody has taken it to another control of the page meanwhile. */
	void giveBack() {
		if (given || page.isDisposed()) {
			return;
		}
		Control now = page.getDisplay().getFocusControl();
		if (now != null && isInside(now) && !Spoken.name(now).isEmpty()) {
			given = true;
		} else {
			given = find(page, control -> Spoken.name(control).equals(name)).filter(Control::setFocus).isPresent();
		}
	}

	private static Optional<Control> find(Composite place, Predicate<Control> which) {
		return Stream.of(place.getChildren()).flatMap(child -> (which.test(child) ? Optional.of(child)
				: child instanceof Composite inner ? find(inner, which) : Optional.<Control>empty()).stream()).findFirst();
	}
}
