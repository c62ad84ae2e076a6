package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws what lies below a row that is marked: a ground on which every colour of a state can be read, and a bar at the left.
 * The system's own ground is for white letters only.
 */
final class MarkedGround implements Listener {

	private final Look look;

	MarkedGround(Look look) {
		this.look = look;
	}

	@Override
	public void handleEvent(Event e) {
		e.detail &= ~SWT.HOT;
		if ((e.detail & SWT.SELECTED) == 0) {
			return;
		}
		e.gc.setBackground(look.colour(Tone.ACCENT_SOFT));
		e.gc.fillRectangle(e.x, e.y, e.width, e.height);
		if (e.index == 0) {
			e.gc.setBackground(look.colour(Tone.ACCENT));
			e.gc.fillRectangle(0, e.y, look.px(4), e.height);
		}
		icon(e);
		e.gc.setForeground(look.colour(Tone.TEXT));
		e.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
	}

	/** GTK has drawn it already, and it lies below the ground now. */
	private static void icon(Event e) {
		TableItem item = (TableItem) e.item;
		Image image = item.getImage(e.index);
		if (image != null) {
			Rectangle at = item.getImageBounds(e.index);
			e.gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
		}
	}
}
