package nl.dossierbrug.desktop.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A picture of the window, in the pixels of the screen. For the thread of the screen. */
final class Picture {

	private final Shell shell;

	Picture(Shell shell) {
		this.shell = shell;
	}

	void take(Path png) {
		Display display = shell.getDisplay();
		shell.forceActive();
		shell.update();
		while (display.readAndDispatch()) {
			// everything is drawn
		}
		Rectangle inside = shell.getClientArea();
		Point corner = shell.toDisplay(inside.x, inside.y);
		Rectangle area = new Rectangle(corner.x, corner.y, inside.width, inside.height);
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData(shell.getMonitor().getZoom()) };
		image.dispose();
		try {
			Files.createDirectories(png.toAbsolutePath().getParent());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		loader.save(png.toString(), SWT.IMAGE_PNG);
	}
}
