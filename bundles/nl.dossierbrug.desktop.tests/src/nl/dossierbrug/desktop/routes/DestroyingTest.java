package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Taking a pupil's data out for good, through the window; one day of work, in its order. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DestroyingTest {

	private static List<Transfer> transfers(Screen screen) {
		return Handing.done(screen.exchange().tracking().all()).stream().map(one -> one.transfer()).toList();
	}

	private static Path receipts(Screen screen) {
		return screen.on(() -> screen.desktop().session().home()).resolve("receipts");
	}

	private static Transfer imported(Screen screen) {
		return transfers(screen).stream().filter(one -> one.receiverStatus().map(status -> status.word().equals("geïmporteerd")).orElse(false))
				.findFirst().orElseThrow();
	}

	@Test
	@Order(1)
	void aTransferIsDestroyedWithAReasonAndWhatItMeansIsToldFirst(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		handing.makeReady();
		handing.fetch().toImport().doImport();
		Transfer gone = imported(screen);
		screen.go(Places.transfers(List.of(gone.id())));
		screen.select("transfers.table", gone.name());
		screen.press("transfers.destroy");
		assertTrue(screen.shows("niet terug te draaien"), screen.text());
		screen.press("destroy.do");
		assertTrue(screen.shows("geen reden"), screen.text());
		screen.press("transfers.destroy");
		screen.type("destroy.reason", "verzoek van de ouders");
		screen.press("destroy.do");
		screen.until("it is destroyed", () -> handing.one(gone.id()).senderStatus() == SenderStatus.VERNIETIGD);
		screen.until("the proof is told", () -> screen.shows("V1.pdf"));
		assertTrue(Files.exists(receipts(screen).resolve("V1.pdf")));
		screen.go(Places.transfers(List.of(gone.id())));
		screen.until("it is shown", () -> screen.shows("Overdracht " + gone.id() + " is vernietigd"));
		assertFalse(screen.rows("transfers.table").stream().anyMatch(row -> row.contains(gone.name())), "the name is gone");
		assertFalse(screen.has("transfers.destroy") || screen.has("transfers.again"), "nothing can be done with it any more");
	}

	@Test
	@Order(2)
	void aPupilFileIsDestroyedAndLeavesTheOverview(Screen screen) {
		String receiver = imported(screen).receiver();
		String file = Handing.done(screen.exchange().okr().all(receiver)).getFirst().file().id();
		screen.go(Places.report(receiver, file));
		screen.until("the file is open", () -> screen.has("reports.destroy"));
		screen.press("reports.destroy");
		assertTrue(screen.shows("Geen enkele import"), screen.text());
		screen.type("destroy.reason", "verzoek van de ouders");
		screen.press("destroy.do");
		screen.until("it is destroyed", () -> Handing.done(screen.exchange().okr().all(receiver)).stream()
				.noneMatch(one -> one.file().id().equals(file)));
		screen.until("the overview is back", () -> screen.has("reports.table"));
	}

	@Test
	@Order(3)
	void whatIsDueStandsAtTheStartAndGoesWithOneButtonAfterAskingOnceMore(Screen screen) {
		long live = transfers(screen).stream().filter(one -> one.receivedAt().isPresent() && one.senderStatus() != SenderStatus.VERNIETIGD).count();
		screen.go(Places.START);
		screen.rest();
		assertFalse(screen.has("start.due"));
		Handing.done(screen.exchange().administration().set("bewaren.overdracht", "0"));
		screen.go(Places.START);
		screen.until("it is told", () -> screen.has("start.due"));
		screen.press("start.due");
		screen.until("the list is there", () -> screen.has("settings.due"));
		assertEquals(live, screen.rows("settings.due").size());
		screen.press("settings.destroy-due");
		screen.press("settings.destroy-due.no");
		assertEquals(live, Handing.done(screen.exchange().retention().due()).size());
		screen.press("settings.destroy-due");
		screen.press("settings.destroy-due.yes");
		screen.until("all is gone", () -> Handing.done(screen.exchange().retention().due()).isEmpty());
		screen.until("the page says so", () -> screen.shows("Er is niets dat weg moet"));
		assertTrue(Files.exists(receipts(screen).resolve("V3.pdf")));
		assertTrue(Handing.done(screen.exchange().administration().verifyAudit(Progress.NONE)).verified());
	}
}
