package nl.dossierbrug.desktop.companion;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Monitor;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.desktop.area.Desktop;

/**
 * The window itself: on top of every other, as high as the screen, at the right side or the left, or where somebody put it last.
 * It is no child of the main window, which may be put away meanwhile.
 */
final class CompanionShell {

	private static final String SIDE = "companion.side";
	private static final String PLACE = "companion.place";
	private static final String LEFT = "left";
	/** In points, at the usual size of text. */
	private static final int WIDTH = 360;
	/** Larger text makes it wider, but never wider than this part of the screen: the browser needs the rest. */
	private static final double WIDEST = 0.42;
	private static final int LEAST = 300;

	private final Desktop desktop;
	private final Shell shell;

	CompanionShell(Desktop desktop) {
		this.desktop = desktop;
		shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM | SWT.ON_TOP);
		shell.setMinimumSize(LEAST, LEAST);
		if (remembered().map(this::put).isEmpty()) {
			dock();
		}
	}

	Shell shell() {
		return shell;
	}

	/** Whether it stands at the left side, or would. */
	boolean left() {
		return desktop.preferences().get(SIDE).filter(LEFT::equals).isPresent();
	}

	/** Puts it at the other side. */
	void otherSide() {
		desktop.preferences().put(SIDE, left() ? "right" : LEFT);
		desktop.preferences().put(PLACE, "");
		dock();
	}

	/** To be called when the size of text is another: where nobody put it elsewhere it gets the width for that. */
	void refit() {
		if (remembered().isEmpty()) {
			dock();
		}
	}

	private void dock() {
		put(docked());
	}

	private Rectangle docked() {
		Rectangle screen = shell.getMonitor().getClientArea();
		int width = (int) Math.min(desktop.kit().look().px(WIDTH), screen.width * WIDEST);
		return new Rectangle(left() ? screen.x : screen.x + screen.width - width, screen.y, width, screen.height);
	}

	private Rectangle put(Rectangle place) {
		shell.setBounds(place);
		return place;
	}

	private Optional<Rectangle> remembered() {
		return desktop.preferences().get(PLACE).filter(text -> text.matches("-?\\d{1,5} -?\\d{1,5} \\d{3,5} \\d{3,5}")).map(text -> {
			int[] numbers = Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
			return new Rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
		}).filter(CompanionShell::isOnAScreen);
	}

	private static boolean isOnAScreen(Rectangle place) {
		return Stream.of(Display.getCurrent().getMonitors()).map(Monitor::getClientArea)
				.anyMatch(screen -> screen.intersection(place).width >= LEAST / 2 && screen.contains(place.x + place.width / 2, place.y));
	}

	/** Remembers where somebody put it, if anybody did. */
	void remember() {
		Rectangle now = shell.getBounds();
		Rectangle docked = docked();
		boolean moved = Math.abs(now.x - docked.x) > LEAST / 4 || Math.abs(now.width - docked.width) > LEAST / 4 || now.height < docked.height * 3 / 4;
		if (!shell.getMinimized()) {
			desktop.preferences().put(PLACE, moved ? now.x + " " + now.y + " " + now.width + " " + now.height : "");
		}
	}
}
