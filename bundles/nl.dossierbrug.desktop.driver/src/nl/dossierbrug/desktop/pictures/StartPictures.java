package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The start page. */
final class StartPictures implements PictureChapter {

	@Override
	public String area() {
		return "start";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).arrivedInOt();
		screen.go(Places.HANDOVER.with("sender", "esis").with("receiver", "ldos"));
		screen.press("handover.later");
		album.take("start");
	}
}
