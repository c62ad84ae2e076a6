package nl.dossierbrug.desktop.pictures;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;

/** The pupil files, and one in full. */
final class ReportsPictures implements PictureChapter {

	@Override
	public String area() {
		return "reports";
	}

	@Override
	public void take(Screen screen, Album album) {
		new PracticeRoutes(screen).filledOnce();
		screen.go(Places.reports("ot"));
		screen.until("they are there", () -> screen.has("reports.table"));
		album.take("reports");
		screen.press("reports.open");
		screen.until("it is open", () -> screen.has("reports.fields"));
		album.take("reports-one");
	}
}
