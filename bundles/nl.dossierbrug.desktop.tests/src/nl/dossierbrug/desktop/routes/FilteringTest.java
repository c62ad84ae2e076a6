package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.Selection;

/** What is shown of a row goes when the row goes: nothing lands on the wrong child. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FilteringTest {

	private static List<Pupil> pupils(Screen screen) {
		return Handing.done(screen.exchange().lists().read("parnassys", screen.desktop().session().practiceHome().files().resolve("leerlingen.xlsx"),
				Selection.all(), Progress.NONE)).pupils();
	}

	@Test
	@Order(1)
	void theFormOfAPupilWhoIsFilteredAwayGoesAndWhatWasTypedStaysWithThatPupil(Screen screen) {
		new Handing(screen).in(Language.NL).atThePupils();
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		List<String> names = pupils(screen).stream().filter(Pupil::usable).map(pupil -> pupil.name().spoken()).distinct().limit(2).toList();
		screen.select("handover.pupils", names.getFirst());
		screen.type("detail.bsn", "12345");
		screen.type("handover.filter", names.getLast());
		assertFalse(screen.has("detail.save"), "the form of a child that is not shown any more");
		screen.select("handover.pupils", names.getLast());
		assertFalse(screen.words("detail.bsn").contains("12345"), screen.text());
		screen.type("handover.filter", "");
		screen.select("handover.pupils", names.getFirst());
		assertEquals("12345", screen.words("detail.bsn"));
	}

	@Test
	@Order(2)
	void enterInAFieldOfThePupilSetsItRight(Screen screen) {
		String name = pupils(screen).stream().filter(Pupil::usable).findFirst().orElseThrow().name().spoken();
		screen.select("handover.pupils", name);
		screen.type("detail.bsn", "123456789");
		screen.enter("detail.bsn");
		assertTrue(screen.shows("Wat nu"), screen.text());
		screen.type("detail.bsn", "");
		screen.type("detail.group", "8 Groen");
		screen.enter("detail.group");
		screen.until("it is taken", () -> screen.rows("handover.pupils").stream().anyMatch(row -> row.contains(name) && row.contains("8 Groen")));
	}

	@Test
	@Order(3)
	void theTransferThatIsSearchedAwayIsNotShownAnyMore(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		List<Transfer> made = handing.makeReady();
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		int all = screen.rows("transfers.table").size();
		screen.select("transfers.table", made.getFirst().name());
		assertTrue(screen.has("transfers.again"));
		screen.type("transfers.search", made.getLast().name());
		assertFalse(screen.has("transfers.again"), "what can be done with a transfer that is not shown");
		screen.type("transfers.search", "");
		assertEquals(all, screen.rows("transfers.table").size());
	}
}
