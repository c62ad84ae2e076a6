package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** All transfers, and one with its timeline. */
final class TransfersPictures implements PictureChapter {

	@Override
	public String area() {
		return "transfers";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).arrivedInOt();
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		screen.select("transfers.table", "Quinten");
		album.take("transfers");
	}
}
