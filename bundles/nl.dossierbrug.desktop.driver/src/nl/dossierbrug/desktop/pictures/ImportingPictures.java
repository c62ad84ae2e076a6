package nl.dossierbrug.desktop.pictures;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The plan of an import, and what was done. */
final class ImportingPictures implements PictureChapter {

	@Override
	public String area() {
		return "importing";
	}

	@Override
	public void take(Screen screen, Album album) {
		PracticeRoutes routes = new PracticeRoutes(screen);
		List<String> transfers = new ArrayList<>(routes.filledOnce());
		transfers.addAll(routes.arrivedInOt());
		screen.go(Places.importing("ot", transfers));
		screen.until("the plan is there", () -> screen.has("importing.fields"));
		screen.press("importing.mode.overschrijven");
		screen.until("the plan is there", () -> screen.has("importing.fields"));
		album.take("importing");
		screen.press("importing.import");
		screen.until("it is done", () -> screen.has("importing.reports"));
		album.take("importing-done");
	}
}
