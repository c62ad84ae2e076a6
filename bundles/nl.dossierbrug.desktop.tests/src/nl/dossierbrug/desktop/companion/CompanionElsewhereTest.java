package nl.dossierbrug.desktop.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.nio.file.Files;
import java.io.IOException;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.session.Who;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;

/** The window that goes along where something else happens: the screen is locked, the home is another, the language too. */
@ExtendWith(OnScreen.class)
@Tag("long")
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

	@Test
	void twoPeopleDoPartsOfItEachWhereTheyWereAndWithWhatTheyMay(Screen screen) {
		GuidedHome home = new GuidedHome(screen);
		String batch = home.begin("parnassys", "top");
		String me = user(screen);
		CompanionHand hand = new CompanionHand(screen).open(batch);
		String each = "parnassys.send";
		go(screen, batch, each);
		String first = home.pupils(batch).getFirst().name().listed();
		screen.tick("companion.pupils", first, true);
		screen.until("it is said", () -> home.states(batch, each).getFirst().equals("done"));
		int mine = hand.number();
		GuidedHome.done(screen.exchange().access().add("Els", Role.IB, Optional.empty(), Optional.of("8642".toCharArray())));
		workAs(screen, Who.named(Optional.of("Els")).with("8642".toCharArray()), "Els");
		assertFalse(screen.has("companion.side"), "whose window it was does not work here any more");
		hand.open(batch);
		go(screen, batch, each);
		assertTrue(screen.rows("companion.pupils").getFirst().contains("volgens " + me), "what the other did is seen");
		screen.tick("companion.pupils", home.pupils(batch).get(1).name().listed(), true);
		screen.press("companion.copy");
		assertTrue(screen.shows("Wat nu") && screen.has("companion.pupils"), "who may not see numbers is told so, here: " + screen.text());
		screen.press("companion.next");
		assertEquals(mine + 1, hand.number());
		workAs(screen, Who.named(Optional.of(me)), me);
		hand.open(batch);
		assertEquals(mine, hand.number(), "where I was");
		assertTrue(screen.rows("companion.pupils").get(1).contains("volgens Els"), screen.text());
	}

	private static void go(Screen screen, String batch, String step) {
		screen.on(() -> {
			screen.desktop().walkAlong(batch, step);
			return null;
		});
		assertTrue(screen.has("companion.step." + step), screen.text());
	}

	private static String user(Screen screen) {
		return screen.on(() -> screen.desktop().session().user().map(User::name).orElse(""));
	}

	private static void workAs(Screen screen, Who who, String name) {
		screen.on(() -> {
			screen.desktop().session().openAs(who);
			return null;
		});
		screen.until(name + " works", () -> user(screen).equals(name));
	}

	@Test
	void theWorkbookIsMadeInTheWindowAndItSaysWhereItLies(Screen screen, @TempDir Path papers) throws IOException {
		screen.on(() -> {
			screen.desktop().preferences().put("papers.folder", papers.toString());
			return null;
		});
		String batch = new GuidedHome(screen).begin("parnassys", "ot");
		CompanionHand hand = new CompanionHand(screen).open(batch);
		go(screen, batch, "ot.load");
		screen.until("it says that there is none", () -> screen.has("companion.workbook"));
		screen.press("companion.workbook");
		screen.until("it is there", () -> screen.has("companion.workbook.away"));
		try (var made = Files.list(papers)) {
			assertTrue(screen.shows(made.findFirst().orElseThrow().getFileName().toString()), screen.text());
		}
		hand.close();
	}

	@Test
	void whoMayNotSayItIsToldInTheWindowAndTheTickGoesBack(Screen screen) {
		screen.press("rail.practice");
		GuidedHome home = new GuidedHome(screen);
		String batch = home.begin("parnassys", "top");
		screen.choose("head.role", "Oefen als leerkracht");
		CompanionHand hand = new CompanionHand(screen).open(batch);
		go(screen, batch, "parnassys.send");
		screen.tick("companion.pupils", home.pupils(batch).getFirst().name().listed(), true);
		screen.until("it is refused", () -> screen.shows("Wat nu"));
		assertTrue(screen.shows("0 van " + home.pupils(batch).size()), screen.text());
		hand.close();
		screen.choose("head.role", "Oefen als beheerder");
		screen.press("head.leave-practice");
		screen.until("the practice school is left", () -> screen.has("rail.practice"));
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
		assertTrue(screen.shows("Where") && screen.shows("Step ") && !screen.shows("Klaar, volgende"), screen.text());
		screen.on(() -> {
			screen.desktop().speak(Language.NL);
			return null;
		});
		assertTrue(screen.shows("Klaar, volgende") && screen.shows("Waar"), screen.text());
	}
}
