package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.driver.Screen;

/** The pictures of one area: goes through its screens in the practice school and takes a picture of each. */
interface PictureChapter {

	/** The id of its area. */
	String area();

	/** Goes through the screens. */
	void take(Screen screen, Album album);
}
