package nl.dossierbrug.desktop;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.desktop.session.Preferences;

/** Where the window stands and how large it is, remembered from one time to the next. One that no screen shows any more is forgotten. */
final class WindowPlace {

	private static final String KEY = "window";
	private static final String MAXIMIZED = "window.maximized";
	private static final int LEAST_WIDTH = 800;
	private static final int LEAST_HEIGHT = 500;

	private final Preferences preferences;

	WindowPlace(Preferences preferences) {
		this.preferences = preferences;
	}

	void restore(MWindow window) {
		remembered().filter(WindowPlace::isOnAScreen).ifPresent(place -> {
			window.setX(place.x);
			window.setY(place.y);
			window.setWidth(place.width);
			window.setHeight(place.height);
		});
		if (preferences.get(MAXIMIZED).filter(Boolean::parseBoolean).isPresent()) {
			window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		}
	}

	private Optional<Rectangle> remembered() {
		return preferences.get(KEY).filter(text -> text.matches("-?\\d{1,5}( -?\\d{1,5}){3}")).map(text -> {
			int[] numbers = Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
			return new Rectangle(numbers[0], numbers[1], Math.max(numbers[2], LEAST_WIDTH), Math.max(numbers[3], LEAST_HEIGHT));
		});
	}

	private static boolean isOnAScreen(Rectangle place) {
		return Stream.of(Display.getCurrent().getMonitors())
				.anyMatch(monitor -> monitor.getClientArea().intersection(place).width >= LEAST_WIDTH / 2);
	}

	void remember(MWindow window) {
		preferences.put(KEY, window.getX() + " " + window.getY() + " " + window.getWidth() + " " + window.getHeight());
		preferences.put(MAXIMIZED, Boolean.toString(window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG)));
	}
}
