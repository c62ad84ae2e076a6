package nl.dossierbrug.desktop.pictures;

import java.nio.file.Path;

import nl.dossierbrug.desktop.driver.Screen;

/** Where pictures are kept: a name for each, with the theme, language and zoom of the album behind it. */
public final class Album {

	private final Path folder;
	private final String ending;
	private final Screen screen;

	Album(Path folder, String ending, Screen screen) {
		this.folder = folder;
		this.ending = ending;
		this.screen = screen;
	}

	/** Takes a picture of the window as it is now. @param name small letters and hyphens */
	public void take(String name) {
		screen.picture(folder.resolve(name + ending + ".png"));
	}

	/** Takes a picture of the window in which a control stands. @param control its name */
	public void take(String name, String control) {
		screen.picture(control, folder.resolve(name + ending + ".png"));
	}
}
