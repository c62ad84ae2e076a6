package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.follow.BatchSummary;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** What is counted on the screen is what there is: nobody is dropped in silence, a check is no handover, what was undone counts no more. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrueCountsTest {

	private static List<Pupil> unusable(Screen screen) {
		Path files = screen.desktop().session().practiceHome().files();
		return Handing.done(screen.exchange().lists().read("parnassys", PupilSource.of(files.resolve("leerlingen.xlsx"), Optional.of(files.resolve("EDEX.XML"))),
				Selection.all(), Progress.NONE)).pupils().stream()
				.filter(pupil -> pupil.isHere() && !pupil.usable()).toList();
	}

	private static List<BatchSummary> batches(Screen screen) {
		return Handing.done(screen.exchange().tracking().batches(9));
	}

	private static long arrived(Screen screen) {
		return Handing.done(screen.exchange().tracking().todo()).stream().filter(todo -> todo.kind() == Todo.Kind.ARRIVED).count();
	}

	private static boolean lit(Screen screen, String name) {
		return screen.each(control -> Spoken.name(control).equals(name) ? Optional.of((ActionButton) control) : Optional.empty()).stream()
				.anyMatch(ActionButton::isChosen);
	}

	@Test
	@Order(1)
	void whoHasABadNumberStaysBehindByName(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		assertFalse(unusable(screen).isEmpty());
		unusable(screen).forEach(pupil -> assertTrue(screen.text().contains(pupil.name().spoken()), () -> pupil.name().spoken() + ": " + screen.text()));
		screen.go(Places.START);
		assertEquals(List.of(), screen.names("start.batch."), "a check is no handover");
		assertEquals(List.of(), batches(screen));
		screen.press(screen.names("start.take-up.").getFirst());
		screen.until("one is back", () -> handing.step().equals("check") && screen.enabled("handover.next"));
		handing.next("ready");
		unusable(screen).forEach(pupil -> assertTrue(screen.text().contains(pupil.name().spoken()), () -> pupil.name().spoken() + ": " + screen.text()));
	}

	@Test
	@Order(2)
	void theyStandInTheBatchAndSoOnItsReceipt(Screen screen) {
		screen.press("handover.next");
		Handing handing = new Handing(screen);
		screen.until("it is made ready", () -> handing.step().equals("fetch"));
		List<String> refused = handing.latest().stream().filter(one -> one.senderStatus() == SenderStatus.GEWEIGERD).map(Transfer::name).toList();
		unusable(screen).forEach(pupil -> assertTrue(refused.contains(pupil.name().spoken()), () -> pupil.name().spoken() + " " + refused));
		unusable(screen).forEach(pupil -> assertTrue(screen.text().contains(pupil.name().spoken()), screen.text()));
	}

	@Test
	@Order(3)
	void whatWasTakenBackIsImportedNoMore(Screen screen) {
		Handing handing = new Handing(screen).fetch();
		long waiting = arrived(screen);
		handing.toImport().doImport();
		assertEquals(0, arrived(screen));
		String one = handing.latest().stream().filter(each -> screen.has("importing.undo." + each.id())).findFirst().orElseThrow().id();
		int imported = batches(screen).getFirst().imported();
		handing.undo(one);
		assertTrue(screen.shows("1 import is ongedaan gemaakt"), screen.text());
		assertTrue(screen.text().contains("zijn er " + (imported - 1) + " geïmporteerd"), screen.text());
		assertEquals(imported - 1, batches(screen).getFirst().imported());
		assertEquals(1, arrived(screen), "it waits in the inbox again, as " + waiting + " did");
		screen.go(Places.START);
		assertTrue(screen.has("start.arrived") && screen.text().contains((imported - 1) + " geïmporteerd"), screen.text());
	}

	@Test
	@Order(4)
	void theLitChoiceIsWhatIsShown(Screen screen) {
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		int all = screen.rows("transfers.table").size();
		screen.press("transfers.which.imported");
		int imported = screen.rows("transfers.table").size();
		assertTrue(imported > 0 && imported < all);
		String name = screen.rows("transfers.table").getFirst().split("\t")[0];
		screen.type("transfers.search", name);
		assertTrue(lit(screen, "transfers.which.imported") && screen.rows("transfers.table").stream().allMatch(row -> row.contains(name)), screen.text());
		screen.type("transfers.search", "");
		assertEquals(imported, screen.rows("transfers.table").size(), "a search does not drop the choice");
		screen.press("transfers.which.wrong");
		screen.go(Places.batch(batches(screen).getFirst().batch().id()));
		screen.until("the batch is there", () -> screen.has("transfers.show-all"));
		assertEquals(all, screen.rows("transfers.table").size(), "all of the batch");
		assertTrue(lit(screen, "transfers.which.all") && !lit(screen, "transfers.which.wrong"), "and nothing else is lit");
	}
}
