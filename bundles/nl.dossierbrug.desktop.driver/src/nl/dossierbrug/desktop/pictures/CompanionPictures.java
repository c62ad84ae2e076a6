package nl.dossierbrug.desktop.pictures;

import java.util.List;

import nl.dossierbrug.desktop.driver.Screen;

/** The window that goes along beside the browser, at a few of the steps from ParnasSys to OT. */
final class CompanionPictures implements PictureChapter {

	private static final String WINDOW = "companion.side";

	@Override
	public String area() {
		return "companion";
	}

	@Override
	public void take(Screen screen, Album album) {
		String batch = new PracticeRoutes(screen).guidedToOt();
		screen.on(() -> {
			screen.desktop().walkAlong(batch);
			return null;
		});
		screen.until("it is read", () -> screen.has("companion.previous"));
		to(screen, "ot.load");
		album.take("companion-once", WINDOW);
		to(screen, "parnassys.tick");
		List<String> open = screen.rows("companion.pupils");
		screen.press("companion.all");
		screen.until("it is said", () -> screen.rows("companion.pupils").stream().noneMatch(open::contains));
		album.take("companion-ticks", WINDOW);
		screen.press("companion.fails");
		screen.press("companion.problem.parnassys.grey-boxes");
		album.take("companion-problem", WINDOW);
		screen.press("companion.problem.back");
		screen.on(() -> {
			screen.desktop().textSize(200);
			return null;
		});
		album.take("companion-large", WINDOW);
		screen.on(() -> {
			screen.desktop().textSize(100);
			return null;
		});
		to(screen, "");
		album.take("companion-report", WINDOW);
		screen.close(WINDOW);
	}

	/** On from step to step. @param step id; empty for past the last */
	private static void to(Screen screen, String step) {
		while (!screen.has(step.isEmpty() ? "companion.list" : "companion.step." + step)) {
			screen.press("companion.next");
			if (screen.has("companion.nobody.all")) {
				screen.press("companion.nobody.all");
			}
		}
	}
}
