package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** A dossier, its chapters and its source. */
final class ViewerPictures implements PictureChapter {

	@Override
	public String area() {
		return "viewer";
	}

	@Override
	public void take(Screen screen, Album album) {
		String transfer = new PracticeRoutes(screen).arrivedInOt().getLast();
		screen.go(Places.dossier(transfer));
		screen.until("it is open", () -> screen.has("viewer.text"));
		album.take("viewer");
		screen.press("viewer.source");
		album.take("viewer-source");
		screen.press("viewer.chapters");
	}
}
