package nl.dossierbrug.desktop.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;

/** The window that goes along where something else happens: the screen is locked, the home is another, the language too. */
@ExtendWith(OnScreen.class)
class CompanionElsewhereTest {

	@AfterEach
	void close(Screen screen) {
		new CompanionHand(screen).close();
	}

	@Test
	void whileTheScreenIsLockedNobodysNameStandsThereAndNothingIsOnTheClipboard(Screen screen) {
		GuidedHome home = new GuidedHome(screen);
		String batch = home.begin("parnassys", "ot");
		CompanionHand hand = new CompanionHand(screen).open(batch).at(3);
		screen.press("companion.copy");
		assertFalse(hand.clipboard().isEmpty());
		String name = home.pupils(batch).getFirst().name().listed();
		assertTrue(screen.shows(name));
		screen.on(() -> {
			screen.desktop().lock();
			return null;
		});
		assertTrue(screen.has("companion.unlock"), screen.text());
		assertFalse(screen.shows(name), screen.text());
		assertEquals("", hand.clipboard());
		screen.press("lock.open");
		assertEquals(3, hand.number());
		assertTrue(screen.shows(name));
	}

	@Test
	void fromThePracticeSchoolNoNumberGoesToTheClipboardAndTheWindowGoesWithIt(Screen screen) {
		screen.press("rail.practice");
		GuidedHome home = new GuidedHome(screen);
		String batch = home.begin("parnassys", "ot");
		CompanionHand hand = new CompanionHand(screen).open(batch).at(3);
		assertTrue(screen.shows("Oefenschool"));
		hand.clipboard("wat er stond");
		screen.press("companion.copy");
		assertTrue(screen.shows("een BSN van hier gaat niet naar het klembord"), screen.text());
		assertEquals("wat er stond", hand.clipboard());
		screen.press("head.leave-practice");
		screen.until("the practice school is left", () -> screen.has("rail.practice"));
		assertFalse(screen.has("companion.side"), "its home is let go");
	}

	@ParameterizedTest(name = "{0} to {1}")
	@CsvSource({ "esis, ldos", "parnassys, top" })
	void everyPairIsWalkedInBothLanguages(String sender, String receiver, Screen screen) {
		CompanionHand hand = new CompanionHand(screen).open(new GuidedHome(screen).begin(sender, receiver));
		assertTrue(hand.number() > 0, screen.text());
		screen.on(() -> {
			screen.desktop().speak(Language.EN);
			return null;
		});
		assertTrue(screen.shows("Where to click") && screen.shows("Step ") && !screen.shows("Waar u klikt"), screen.text());
		screen.on(() -> {
			screen.desktop().speak(Language.NL);
			return null;
		});
		assertTrue(screen.shows("Waar u klikt"), screen.text());
	}
}
