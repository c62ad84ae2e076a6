package nl.dossierbrug.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.Theme;
import nl.dossierbrug.desktop.stage.OnScreen;

/** The frame of the window, as a person meets it. */
@ExtendWith(OnScreen.class)
class FrameTest {

	@Test
	void theNavigationGoesToEachAreaAndBack(Screen screen) {
		screen.go(Places.START);
		for (String area : new String[] { "transfers", "inbox", "reports", "settings", "log", "help" }) {
			screen.press("rail." + area);
			assertEquals(area, screen.here().area());
		}
		screen.on(() -> {
			screen.desktop().navigation().back();
			return null;
		});
		assertEquals("log", screen.here().area());
	}

	@Test
	void anotherBundleAddsAnAreaWithAFragmentOfTheModel(Screen screen) {
		screen.press("rail.guest");
		assertEquals("Gast", screen.words("rail.guest"));
		assertTrue(screen.shows("Hier is een gast"));
	}

	@Test
	void theLanguageChangesWithoutARestart(Screen screen) {
		screen.go(Places.START);
		assertTrue(screen.shows("Overdrachten"));
		speak(screen, Language.EN);
		assertTrue(screen.shows("Transfers"));
		assertFalse(screen.shows("Overdrachten"));
		speak(screen, Language.NL);
		assertTrue(screen.shows("Overdrachten"));
	}

	private static void speak(Screen screen, Language language) {
		screen.on(() -> {
			screen.desktop().speak(language);
			return null;
		});
	}

	@Test
	void theThemeAndTheSizeOfTextChangeWithoutARestart(Screen screen) {
		screen.on(() -> {
			screen.desktop().theme(Theme.DARK);
			screen.desktop().textSize(200);
			return null;
		});
		assertTrue(screen.on(() -> screen.desktop().kit().look().dark()));
		assertTrue(screen.shows("Vandaag"));
		screen.on(() -> {
			screen.desktop().theme(Theme.LIGHT);
			screen.desktop().textSize(100);
			return null;
		});
		assertFalse(screen.on(() -> screen.desktop().kit().look().dark()));
	}

	@Test
	void thePracticeSchoolIsMarkedAndCanBeLeft(Screen screen) {
		screen.press("rail.practice");
		assertTrue(screen.shows("Oefenschool: er gaat niets naar buiten"));
		assertTrue(screen.on(() -> screen.desktop().session().practice()));
		screen.press("head.leave-practice");
		assertFalse(screen.on(() -> screen.desktop().session().practice()));
	}
}
