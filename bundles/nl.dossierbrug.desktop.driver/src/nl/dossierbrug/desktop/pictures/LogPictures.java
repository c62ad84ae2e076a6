package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The log, checked. */
final class LogPictures implements PictureChapter {

	@Override
	public String area() {
		return "log";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).arrivedInOt();
		screen.go(Places.LOG);
		screen.until("it is there", () -> screen.has("log.table"));
		screen.press("log.verify");
		album.take("log");
	}
}
