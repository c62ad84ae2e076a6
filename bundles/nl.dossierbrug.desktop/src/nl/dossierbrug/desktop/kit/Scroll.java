package nl.dossierbrug.desktop.kit;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * A page that is scrolled from top to bottom, never sideways: its content is as wide as there is room. What gets the
 * keyboard is brought into view. Fill {@link #content}; its layout is one column with the margins of a page.
 */
public final class Scroll extends ScrolledComposite {

	private final Composite content;

	/** @param margin around the content, in points */
	public Scroll(Composite parent, int margin) {
		super(parent, SWT.V_SCROLL);
		setBackground(parent.getBackground());
		setExpandHorizontal(true);
		setExpandVertical(true);
		content = new Composite(this, SWT.NONE);
		content.setBackground(parent.getBackground());
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = margin;
		layout.marginHeight = margin;
		layout.verticalSpacing = Look.GAP;
		content.setLayout(layout);
		setContent(content);
		setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		addListener(SWT.Resize, e -> fit());
		Listener focus = this::follow;
		getDisplay().addFilter(SWT.FocusIn, focus);
		addListener(SWT.Dispose, e -> getDisplay().removeFilter(SWT.FocusIn, focus));
		getVerticalBar().setIncrement(Look.MARGIN);
	}

	/** Where the page is built. */
	public Composite content() {
		return content;
	}

	/** To be called when the content has changed: its height is reckoned anew. */
	public void fit() {
		Rectangle area = getClientArea();
		if (area.width > 0) {
			// on its way to its size a control has none for a moment, and GTK takes the keyboard away from it then
			Control keyboard = getDisplay().getFocusControl();
			content.layout(true, true);
			// as wide as there is room, also when there comes to be less of it
			setMinSize(0, content.computeSize(area.width, SWT.DEFAULT, false).y);
			if (keyboard != null && !keyboard.isDisposed() && !keyboard.isFocusControl() && isInside(keyboard)) {
				keyboard.setFocus();
			}
		}
	}

	/** To be called when something on a scrolled page has changed: its height is reckoned anew. */
	public static void refit(Control changed) {
		around(changed).ifPresent(Scroll::fit);
	}

	/** Scrolls a page so far that something on it can be seen. */
	public static void reveal(Control control) {
		around(control).ifPresent(scroll -> scroll.showControl(control));
	}

	/** Scrolls the page on which a control stands, as the wheel does. @param lines up; negative for down */
	public static void roll(Control control, int lines) {
		around(control).ifPresent(scroll -> scroll.setOrigin(0, scroll.getOrigin().y - lines * scroll.getVerticalBar().getIncrement()));
	}

	private static Optional<Scroll> around(Control control) {
		for (Composite above = control.getParent(); above != null; above = above.getParent()) {
			if (above instanceof Scroll scroll) {
				return Optional.of(scroll);
			}
		}
		return Optional.empty();
	}

	private void follow(Event e) {
		if (e.widget instanceof Control control && !isDisposed() && isInside(control)) {
			showControl(control);
		}
	}

	private boolean isInside(Control control) {
		for (Composite above = control.getParent(); above != null; above = above.getParent()) {
			if (above == content) {
				return true;
			}
		}
		return false;
	}
}
