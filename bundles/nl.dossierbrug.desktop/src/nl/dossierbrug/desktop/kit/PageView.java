package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows a page as a picture, as wide as there is room, white in dark too: that is what would be printed. */
public final class PageView extends Canvas {

	private Image image;
	private int width;
	private int height;

	/** @param name by which it is found @param spoken what a screen reader says; give it the text of the page when that is known */
	public PageView(Composite parent, Look look, String name, String spoken) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setBackground(look.colour(Tone.LINE));
		Spoken.named(this, name);
		Spoken.as(this, spoken);
		addListener(SWT.Paint, e -> {
			if (image != null) {
				Rectangle area = getClientArea();
				int high = area.width * height / width;
				e.gc.setInterpolation(SWT.HIGH);
				e.gc.drawImage(image, 0, 0, width, height, 1, 1, area.width - 2, high - 2);
			}
		});
		addListener(SWT.Dispose, e -> forget());
	}

	/** Shows a page. @param rgb row by row, {@code 0xRRGGBB} */
	public void show(int wide, int high, int[] rgb) {
		ImageData data = new ImageData(wide, high, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		for (int y = 0; y < high; y++) {
			data.setPixels(0, y, wide, rgb, y * wide);
		}
		show(data);
	}

	/** Shows a picture. */
	public void show(ImageData picture) {
		forget();
		image = new Image(getDisplay(), picture);
		width = picture.width;
		height = picture.height;
		redraw();
	}

	private void forget() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int wide = wHint == SWT.DEFAULT ? 400 : wHint;
		return new Point(wide, image == null ? wide * 14 / 10 : wide * height / width);
	}
}
