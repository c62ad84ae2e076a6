package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The end of a guided handover: who stands in the list of the receiver, and who does not. */
final class ArrivedPictures implements PictureChapter {

	@Override
	public String area() {
		return "walking";
	}

	@Override
	public void take(Screen screen, Album album) {
		PracticeRoutes routes = new PracticeRoutes(screen);
		String batch = routes.guidedToOt();
		screen.go(Places.reporting(batch, routes.listOfOt(batch)));
		screen.until("it is read", () -> screen.has("report.yes"));
		album.take("walking-question");
		screen.press("report.yes");
		screen.until("it is compared", () -> !screen.names("walking.along.").isEmpty());
		album.take("walking-report");
	}
}
