package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** A guided handover that is begun once more goes on with whoever goes along already, adds who is new, and says so. */
@ExtendWith(OnScreen.class)
class BeginningAgainTest {

	@Test
	void whoGoesAlongAlreadyIsNotBegunTwice(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atTheWay("parnassys", "ot");
		String first = begin(screen, handing, true);
		assertFalse(screen.shows("gaat al mee") || screen.shows("gaan al mee"), "everybody was new: " + screen.text());
		screen.press("walking.add");
		assertEquals(Optional.of("pair"), screen.here().get("step"));
		screen.until("the ways are known", () -> screen.has("handover.way.guided"));
		assertEquals(first, begin(screen, handing, false));
		assertTrue(screen.shows("gingen al mee") && screen.shows("erbij gekomen"), screen.text());
		screen.go(Places.HANDOVER.with("sender", "parnassys").with("receiver", "ot"));
		screen.until("the ways are known", () -> screen.has("handover.way.guided"));
		assertEquals(first, begin(screen, handing, false));
		assertTrue(screen.shows("niets dubbel begonnen"), screen.text());
		assertEquals(1, Handing.done(screen.exchange().tracking().batches(9)).size());
	}

	/** @param without whether one who could come stays behind */
	private static String begin(Screen screen, Handing handing, boolean without) {
		handing.next("preflight");
		handing.next("pupils");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		if (without) {
			screen.tick("handover.pupils", "Eline Klaverkamp", false);
		}
		screen.press("handover.next");
		screen.until("it is begun", () -> screen.has("walking.pupils"));
		return screen.here().get("batch").orElseThrow();
	}
}
