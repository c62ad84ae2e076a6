package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** The three manuals walked guided, without anything but what stands on the screen. */
@ExtendWith(OnScreen.class)
abstract class GuidedRoutesTest {

	private final Language language;

	GuidedRoutesTest(Language language) {
		this.language = language;
	}

	@Test
	void fromParnasSysToOnderwijsTransparant(Screen screen) {
		Handing handing = new Handing(screen).in(language).atTheWay("parnassys", "ot");
		assertTrue(screen.ticked("handover.way.guided"), "guided is the usual way");
		assertFalse(screen.enabled("handover.way.direct"), "there is no line");
		handing.next("preflight");
		screen.until("it was looked at", () -> screen.enabled("handover.next"));
		handing.next("pupils");
		assertFalse(screen.enabled("handover.next"), "no way on without pupils");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		screen.press("handover.next");
		screen.until("it is begun", () -> screen.has("walking.pupils"));
		assertEquals("walking", screen.here().area());
	}
}
