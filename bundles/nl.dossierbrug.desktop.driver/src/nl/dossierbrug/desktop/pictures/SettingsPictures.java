package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The settings, section by section. */
final class SettingsPictures implements PictureChapter {

	@Override
	public String area() {
		return "settings";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).arrivedInOt();
		screen.go(Places.settings("schools"));
		album.take("settings-schools");
		screen.go(Places.connector("parnassys"));
		screen.press("settings.test.parnassys");
		album.take("settings");
		screen.go(Places.connector("top"));
		album.take("settings-top");
		screen.go(Places.settings("users"));
		album.take("settings-users");
		screen.go(Places.settings("screen"));
		album.take("settings-screen");
		screen.go(Places.settings("about"));
		album.take("settings-about");
	}
}
