package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Asking for dossiers in the inbox: by number, with a workbook, and again for what was not there the first time. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AskFormTest {

	/** A number that can exist, of nobody. */
	private static final String NOBODY = "123456782";

	@TempDir
	Path folder;

	private static List<DossierRequest> stray(Screen screen) {
		return Handing.done(screen.exchange().tracking().requestsWithoutTransfer());
	}

	private static void open(Screen screen, String receiver) {
		screen.go(Places.inbox(receiver));
		screen.press("inbox.ask");
	}

	private static void ask(Screen screen, String numbers) {
		screen.type("inbox.numbers", numbers);
		screen.press("inbox.ask-now");
	}

	@Test
	@Order(1)
	void withoutASchoolOneIsToldWhereToNameIt(Screen screen) {
		screen.rest();
		open(screen, "ot");
		assertTrue(screen.shows("nog niet voor welke school u werkt"), screen.text());
		assertFalse(screen.has("inbox.ask-now"));
	}

	@Test
	@Order(2)
	void aReceiverThatCannotAskHasNoForm(Screen screen) {
		new Handing(screen).in(Language.NL).atThePupils();
		screen.go(Places.inbox("top"));
		assertFalse(screen.has("inbox.ask"), "TOP dossier gets its dossiers sent");
		open(screen, "ldos");
		assertTrue(screen.has("inbox.numbers"));
		assertFalse(screen.has("inbox.workbook"), "LDOS knows no workbook");
	}

	@Test
	@Order(3)
	void nothingTypedAsksNothing(Screen screen) {
		open(screen, "ot");
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
		screen.press("inbox.ask-now");
		assertTrue(screen.shows("Typ eerst een BSN"), screen.text());
		ask(screen, " \n ,; ");
		assertTrue(screen.shows("Typ eerst een BSN"), screen.text());
		assertEquals(List.of(), stray(screen), "nothing was asked");
	}

	@Test
	@Order(4)
	void whatIsTypedIsThereAfterAnotherPageAndLeavingAsksNothing(Screen screen) {
		open(screen, "ot");
		screen.type("inbox.numbers", NOBODY);
		screen.go(Places.START);
		open(screen, "ot");
		assertEquals(NOBODY, screen.words("inbox.numbers"));
		assertEquals(List.of(), stray(screen), "nothing was asked");
	}

	@Test
	@Order(5)
	void ofEachNumberIsToldWhatCameOfItAndNoneStandsThereInClear(Screen screen) {
		open(screen, "ot");
		ask(screen, NOBODY + "\n12345\n  111.222.334; abc");
		assertTrue(screen.shows("Van 4 dossiers is er geen ontvangen in Dossierbrug"), screen.text());
		assertEquals(4, stray(screen).size());
		String told = screen.text().replace(screen.words("inbox.numbers"), "");
		assertFalse(told.contains(NOBODY) || told.contains("111222334"), told);
		assertFalse(screen.has("inbox.show"), "nothing came");
		screen.go(Places.START);
		open(screen, "ot");
		assertEquals("", screen.words("inbox.numbers"), "what was asked is not asked again");
	}

	@Test
	@Order(6)
	void aWorkbookThatIsNoneIsRefusedWithWhatToDo(Screen screen) throws IOException {
		int before = stray(screen).size();
		open(screen, "ot");
		for (Path wrong : List.of(folder.resolve("weg.xlsx"), Files.write(folder.resolve("foto.xlsx"), new byte[] { 1, 2, 3 }))) {
			screen.type("inbox.workbook", wrong.toString());
			screen.press("inbox.ask-now");
			screen.until("it is refused", () -> screen.shows("Wat nu"));
		}
		assertEquals(before, stray(screen).size(), "nothing was asked");
	}

	@Test
	@Order(7)
	void whatWasAskedInVainIsOfferedWhenItIsReady(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		List<Transfer> made = handing.makeReady();
		Transfer one = made.stream().filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).findFirst().orElseThrow();
		Handing.done(screen.exchange().tracking().withdraw(List.of(one.id()), "Eerst nog bespreken"));
		open(screen, "ot");
		ask(screen, one.bsn().map(Bsn::digits).orElseThrow());
		assertTrue(screen.shows("is er geen ontvangen in Dossierbrug") && screen.shows("ingetrokken"), screen.text());
		handing.atThePupils().pupils().dossiers();
		screen.press("handover.notice");
		handing.check().makeReadyAgain();
		screen.go(Places.inbox("ot"));
		assertTrue(screen.shows("Staat nu klaar in Dossierbrug, waar eerder om werd gevraagd: " + one.name()), screen.text());
		screen.press("inbox.fetch-noticed");
		assertTrue(screen.shows("Van 1 dossier is er 1 ontvangen in Dossierbrug"), screen.text());
		screen.press("inbox.show");
		assertTrue(screen.rows("inbox.table").stream().anyMatch(row -> row.contains(one.name())), screen.text());
		assertFalse(screen.has("inbox.fetch-noticed"), "it is offered once");
	}

	@Test
	@Order(8)
	void severalNumbersComeTogetherAndAPressTooManyAsksNothingTwice(Screen screen) {
		List<Transfer> ready = new Handing(screen).standing().stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).limit(2).toList();
		int before = Handing.done(screen.exchange().inbox().waiting("ot")).size();
		open(screen, "ot");
		screen.type("inbox.numbers", String.join("\n", ready.stream().flatMap(one -> one.bsn().stream()).map(Bsn::digits).toList()));
		screen.pressTwice("inbox.ask-now");
		assertTrue(screen.shows("Van 2 dossiers zijn er 2 ontvangen in Dossierbrug"), screen.text());
		assertEquals(before + 2, Handing.done(screen.exchange().inbox().waiting("ot")).size());
	}
}
