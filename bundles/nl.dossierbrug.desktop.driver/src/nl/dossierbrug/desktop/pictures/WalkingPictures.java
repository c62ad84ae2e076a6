package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** A guided handover that was begun, with one of its pupils, and a list of which is asked what it is for. */
final class WalkingPictures implements PictureChapter {

	@Override
	public String area() {
		return "walking";
	}

	@Override
	public void take(Screen screen, Album album) {
		PracticeRoutes routes = new PracticeRoutes(screen);
		String batch = routes.guidedToOt();
		screen.go(Places.walking(batch));
		screen.until("it is shown", () -> screen.has("walking.pupils"));
		album.take("walking");
		screen.select("walking.pupils", "Daan van");
		album.take("walking-pupil");
		screen.go(Places.list(routes.listOfOt(batch)));
		screen.until("it is looked at", () -> screen.has("list.new"));
		album.take("list");
	}
}
