package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The start page. */
final class StartPictures implements Chapter {

	@Override
	public String area() {
		return "start";
	}

	@Override
	public void take(Screen screen, Album album) {
		screen.go(Places.START);
		album.take("start");
	}
}
