package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Fitting;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Every screen with something on it, on a small screen and in large letters: nothing is cut or out of reach. */
@ExtendWith(OnScreen.class)
@Tag("long")
class FittingTest {

	/** Width and height of a window, and the size of text in percent. */
	private record Size(int width, int height, int percent) {
	}

	private final List<String> cut = new ArrayList<>();

	private List<Size> sizes = List.of();

	private void look(Screen screen, String step) {
		for (Size size : sizes) {
			screen.on(() -> {
				if (screen.desktop().kit().look().percent() != size.percent()) {
					screen.desktop().textSize(size.percent());
				}
				return null;
			});
			screen.resize(size.width(), size.height());
			String where = step + " at " + size.width() + " x " + size.height() + ", " + size.percent() + " %: ";
			new Fitting(screen, 3).cut().forEach(what -> cut.add(where + what));
		}
	}

	@Test
	void everyStepAndWhatFollowsOnItOnASmallScreen(Screen screen) {
		sizes = List.of(new Size(640, 480, 100));
		walk(screen);
	}

	/** Takes minutes, so it has a command of its own. */
	@Test
	@Tag("fitting")
	void everyStepAndWhatFollowsOnItInLargeLetters(Screen screen) {
		sizes = List.of(new Size(1366, 768, 150), new Size(1366, 768, 200));
		walk(screen);
	}

	private void walk(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).begin("parnassys", "ot");
		look(screen, "preflight");
		screen.press("handover.back");
		look(screen, "pair");
		handing.next("preflight");
		handing.settle("parnassys.regional-initiative");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		look(screen, "pupils");
		screen.select("handover.pupils", "Pien de la");
		handing.next("dossiers");
		handing.dossiers();
		look(screen, "choices");
		screen.press("handover.back");
		look(screen, "dossiers");
		handing.next("choices");
		handing.check();
		look(screen, "check");
		handing.next("ready");
		look(screen, "ready");
		screen.press("handover.back");
		List<Transfer> made = handing.makeReady();
		handing.fetch();
		look(screen, "fetch");
		screen.go(Places.START);
		look(screen, "start");
		List<String> arrived = made.stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).map(Transfer::id).toList();
		screen.go(Places.transfers(arrived));
		look(screen, "transfers");
		screen.go(Places.inbox("ot"));
		look(screen, "inbox");
		screen.go(Places.importing("ot", arrived));
		screen.until("the plan is there", () -> screen.has("importing.fields"));
		look(screen, "importing");
		handing.doImport();
		look(screen, "imported");
		screen.press("importing.reports");
		look(screen, "reports");
		screen.press("reports.open");
		screen.until("it is open", () -> screen.has("reports.fields"));
		look(screen, "report");
		screen.go(Places.dossier(arrived.getFirst()));
		screen.until("it is open", () -> screen.has("viewer.text"));
		look(screen, "viewer");
		for (String section : new String[] { "schools", "connectors" }) {
			screen.go(Places.settings(section));
			look(screen, "settings-" + section);
		}
		assertEquals(List.of(), cut, () -> String.join("\n", cut));
	}
}
