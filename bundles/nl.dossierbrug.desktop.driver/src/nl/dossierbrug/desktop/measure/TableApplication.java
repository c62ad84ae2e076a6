package nl.dossierbrug.desktop.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.driver.Stage;

/**
 * Works the table of pupils with 10,000 of them, and with 100 in the same run, and tells for each thing that one can do
 * there how long the longest event took.
 */
public final class TableApplication implements IApplication {

	private static final int MANY = 10_000;
	private static final int FEW = 100;
	private static final int GOAL_MILLIS = 100;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		new Stage().run(context, TableApplication::measure);
		return EXIT_OK;
	}

	private static void measure(Screen screen) {
		screen.on(() -> {
			screen.desktop().session().open(true);
			return null;
		});
		screen.go(Places.HANDOVER.with("sender", "parnassys").with("receiver", "ot"));
		screen.press("handover.way.files");
		screen.press("handover.next");
		screen.press("handover.settled.parnassys.regional-initiative");
		screen.press("handover.next");
		// what is done for the first time is loaded and compiled then: not what is measured
		work(screen, FEW);
		Map<String, Long> few = work(screen, FEW);
		Map<String, Long> many = work(screen, MANY);
		many.forEach((what, millis) -> System.out.printf("%-28s %4d ms with %,d pupils, %4d ms with %d%n", what, millis, MANY, few.get(what), FEW));
		long longest = many.values().stream().mapToLong(Long::longValue).max().orElse(0);
		System.out.printf("The longest event took %d ms with %,d pupils (goal: at most %d), %d with %d%n", longest, MANY, GOAL_MILLIS,
				few.values().stream().mapToLong(Long::longValue).max().orElse(0), FEW);
	}

	private static Map<String, Long> work(Screen screen, int pupils) {
		Path list = file(pupils);
		Display display = screen.on(Display::getCurrent);
		Map<String, Long> longest = new LinkedHashMap<>();
		try (Pulse pulse = new Pulse(display)) {
			screen.type("handover.list", new ManyPupils().write(list, pupils).toString());
			pulse.longestMillis();
			screen.enter("handover.list");
			screen.until("the list is read", () -> screen.has("handover.pupils"));
			longest.put("showing the list", pulse.longestMillis());
			for (String words : new String[] { "s", "sa", "saar", "saar 9", "" }) {
				screen.type("handover.filter", words);
			}
			longest.put("filtering while typing", pulse.longestMillis());
			for (String column : new String[] { "name", "state", "state" }) {
				screen.sort("handover.pupils", column);
			}
			longest.put("sorting", pulse.longestMillis());
			for (int part = 1; part <= 4; part++) {
				screen.scroll("handover.pupils", part / 4.0);
			}
			longest.put("scrolling", pulse.longestMillis());
			screen.press("handover.none");
			screen.press("handover.none");
			screen.choose("handover.groups", "Groep 8A");
			screen.press("handover.all");
			longest.put("ticking groups and everybody", pulse.longestMillis());
			screen.scroll("handover.pupils", 0);
			screen.tick("handover.pupils", "Sem", false);
			screen.select("handover.pupils", "Noor");
			longest.put("ticking and choosing one", pulse.longestMillis());
		}
		return longest;
	}

	private static Path file(int pupils) {
		try {
			Path folder = Files.createTempDirectory("dossierbrug-table");
			folder.toFile().deleteOnExit();
			Path file = folder.resolve("leerlingen-" + pupils + ".csv");
			file.toFile().deleteOnExit();
			return file;
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
