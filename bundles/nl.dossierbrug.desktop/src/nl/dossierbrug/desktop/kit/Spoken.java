package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

import nl.dossierbrug.core.text.Visible;

/**
 * What a control is called: for screen readers, and for whoever looks for it by name. The words are kept with the
 * control, so that a test can see that none is without.
 */
public final class Spoken {

	private static final String WORDS = "dossierbrug.spoken";
	private static final String NAME = "dossierbrug.name";

	private Spoken() {
	}

	/**
	 * Gives a control its words. What steers or hides in them is spoken as it is shown.
	 *
	 * @param words what a screen reader says of it; not blank
	 */
	public static void as(Control control, String words) {
		boolean fresh = control.getData(WORDS) == null;
		control.setData(WORDS, Visible.text(words));
		if (fresh) {
			control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent e) {
					e.result = words(control);
				}
			});
		}
	}

	/** Tells screen readers that a control that we draw ourselves is a button or a link. @param role of {@link ACC} */
	static void role(Control control, int role) {
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = role;
			}

			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail = ACC.STATE_FOCUSABLE | (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (control.isEnabled() ? 0 : ACC.STATE_DISABLED);
			}
		});
	}

	/** The words of a control; empty when it has none of its own. */
	public static String words(Control control) {
		return control.getData(WORDS) instanceof String words ? words : "";
	}

	/** Gives a control, or an item of a menu, the name by which tests and the taking of pictures find it, such as {@code start.new-handover}. */
	public static void named(Widget control, String name) {
		control.setData(NAME, name);
	}

	/** The name of a control; empty when it has none. */
	public static String name(Widget control) {
		return control.getData(NAME) instanceof String name ? name : "";
	}
}
