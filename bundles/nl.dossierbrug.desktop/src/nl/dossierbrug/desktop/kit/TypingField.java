package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A field to type in that is as high as its letters from the beginning. GTK tells the height of a new field as if its letters
 * had the usual size, until it was drawn once; with larger letters they would be cut off.
 */
final class TypingField extends Text {

	/** Border and room above and below the letters, together. */
	private static final int AROUND = 12;

	TypingField(Composite parent, int style) {
		super(parent, style);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		Point size = super.computeSize(width, height, changed);
		if (height == SWT.DEFAULT) {
			size.y = Math.max(size.y, getLineHeight() + AROUND);
		}
		return size;
	}

	@Override
	protected void checkSubclass() {
		// nothing of the field itself is changed, only what it asks of a layout
	}
}
