package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** What has arrived, and a dossier as pages. */
final class InboxPictures implements PictureChapter {

	@Override
	public String area() {
		return "inbox";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).arrivedInOt();
		screen.go(Places.inbox("ot"));
		screen.until("the inbox is there", () -> screen.has("inbox.table"));
		screen.select("inbox.table", "Annefleur");
		screen.until("the page is drawn", () -> screen.has("inbox.page.next"));
		album.take("inbox");
	}
}
