package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The help, and the screen when it is locked. */
final class HelpPictures implements PictureChapter {

	@Override
	public String area() {
		return "help";
	}

	@Override
	public void take(Screen screen, Album album) {
		screen.go(Places.help("handover.pupils"));
		album.take("help");
		screen.go(Places.START);
		screen.on(() -> {
			screen.desktop().lock();
			return null;
		});
		album.take("locked");
		screen.press("lock.open");
	}
}
