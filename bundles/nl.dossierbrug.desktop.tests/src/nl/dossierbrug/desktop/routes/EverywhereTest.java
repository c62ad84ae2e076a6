package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Every screen with something on it: named and reachable by keyboard, without a number in clear, without a code for a word. */
@ExtendWith(OnScreen.class)
class EverywhereTest {

	private static final Pattern NINE_DIGITS = Pattern.compile("(?<![\\d.])\\d{9}(?!\\d)");
	/** What a message that is missing, or an id that was not put into words, looks like. */
	private static final Pattern CODE = Pattern.compile("\\b(event|sender|receiver|effect|action|todo)\\.[a-zA-Z-]+|\\{\\d}");

	private static final Pattern EVENT = Pattern.compile("[a-z]+\\.[a-z-]+");

	private static void look(Screen screen) {
		String where = screen.here().toString();
		assertEquals(List.of(), new Keyboard(screen).unnamed(), where);
		assertEquals(List.of(), new Keyboard(screen).unreachable(), where);
		String text = screen.text();
		assertFalse(NINE_DIGITS.matcher(text).find(), () -> where + " shows a number in clear: " + text);
		assertFalse(CODE.matcher(text).find(), () -> where + " shows a code: " + text);
	}

	@Test
	void everyStepAndEveryAreaOfARoute(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).begin("parnassys", "ot");
		look(screen);
		handing.settle("parnassys.regional-initiative");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		screen.select("handover.pupils", "Pien de la");
		look(screen);
		handing.next("dossiers");
		handing.dossiers();
		look(screen);
		handing.check();
		look(screen);
		List<Transfer> made = handing.makeReady();
		look(screen);
		handing.fetch();
		screen.go(Places.START);
		look(screen);
		String arrived = made.stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).findFirst().orElseThrow().id();
		screen.go(Places.transfers(List.of(arrived)));
		look(screen);
		screen.go(Places.inbox("ot"));
		look(screen);
		screen.go(Places.importing("ot", List.of(arrived)));
		screen.until("the plan is there", () -> screen.has("importing.fields"));
		screen.select("importing.fields", "Roepnaam");
		look(screen);
		screen.press("importing.choose.mine");
		screen.until("the plan is made anew", () -> screen.has("importing.fields"));
		assertTrue(screen.rows("importing.fields").stream().anyMatch(row -> row.contains("Roepnaam") && row.contains("Blijft · uw keuze")),
				() -> screen.rows("importing.fields").toString());
		handing.doImport();
		look(screen);
		screen.press("importing.reports");
		look(screen);
		screen.press("reports.open");
		screen.until("it is open", () -> screen.has("reports.fields"));
		look(screen);
		String name = made.stream().filter(one -> one.id().equals(arrived)).findFirst().orElseThrow().name();
		screen.go(Places.dossier(arrived));
		screen.until("it is open", () -> screen.has("viewer.text"));
		look(screen);
		screen.press("viewer.source");
		look(screen);
		screen.go(Places.checked(screen.desktop().session().checked().orElseThrow().pupils().stream().filter(one -> one.name().equals(name))
				.findFirst().orElseThrow().id(), "", 0));
		screen.until("what was checked is open", () -> screen.has("viewer.text"));
		look(screen);
		screen.press(screen.names("viewer.compare.").getFirst());
		screen.until("both stand there", () -> screen.has("viewer.compare.all"));
		look(screen);
		for (String section : new String[] { "schools", "connectors", "users", "screen", "data", "about" }) {
			screen.go(Places.settings(section));
			look(screen);
		}
		for (String connector : new String[] { "parnassys", "esis", "ot", "ldos", "top" }) {
			screen.go(Places.connector(connector));
			look(screen);
		}
		screen.go(Places.LOG);
		look(screen);
		assertEquals(List.of(), screen.rows("log.table").stream().map(row -> row.split("\t")[2])
				.filter(event -> EVENT.matcher(event).matches()).toList(), "an event has no words");
	}

	@Test
	void aBsnIsShownOnlyWhenAskedForAndThatIsRecorded(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		// another test may have made the same ready
		handing.makeReadyAgain();
		Transfer some = handing.standing().getFirst();
		String number = some.bsn().orElseThrow().digits();
		screen.go(Places.dossier(some.id()));
		screen.until("it is open", () -> screen.has("viewer.text"));
		assertFalse(screen.text().contains(number));
		screen.press("viewer.reveal");
		assertTrue(screen.text().contains(number), screen.text());
		screen.go(Places.LOG);
		assertTrue(screen.rows("log.table").stream().limit(3).anyMatch(row -> row.contains("BSN zichtbaar gemaakt")));
	}
}
