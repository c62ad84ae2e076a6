package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** What goes wrong in schools, met on the screen and set right there; one day of work, in its order. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MishapsTest {

	private static Handing atThePupils(Screen screen) {
		return new Handing(screen).in(Language.NL).atThePupils();
	}

	private static PupilList list(Screen screen) {
		Path files = screen.desktop().session().practiceHome().files();
		return Handing.done(screen.exchange().lists().read("parnassys", PupilSource.of(files.resolve("leerlingen.xlsx"), Optional.of(files.resolve("EDEX.XML"))),
				Selection.all(), Progress.NONE));
	}

	private static Pupil with(PupilList list, String rule) {
		return list.pupils().stream().filter(pupil -> pupil.findings().stream().anyMatch(finding -> finding.rule().equals(rule)))
				.findFirst().orElseThrow();
	}

	/** One that nobody has. */
	private static String freshBsn(PupilList list) {
		return IntStream.iterate(999_999_000, number -> number - 1).mapToObj(Integer::toString)
				.filter(digits -> Bsn.of(digits).filter(bsn -> list.pupils().stream().noneMatch(pupil -> pupil.bsn().equals(Optional.of(bsn))))
						.isPresent()).findFirst().orElseThrow();
	}

	@Test
	@Order(1)
	void aWrongBsnIsSetRightInTheRowAndThePupilGoesAlong(Screen screen) {
		Handing handing = atThePupils(screen);
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		PupilList list = list(screen);
		Pupil wrong = with(list, "ID-01");
		String name = wrong.name().spoken();
		screen.select("handover.pupils", name);
		assertTrue(screen.shows("komt niet door de elfproef"), screen.text());
		screen.tick("handover.pupils", name, true);
		screen.type("detail.bsn", "123456789");
		screen.press("detail.save");
		assertTrue(screen.shows("Wat nu"), screen.text());
		assertTrue(screen.rows("handover.pupils").stream().filter(row -> row.contains(name)).allMatch(row -> row.contains("komt niet door")));
		String fresh = freshBsn(list);
		screen.type("detail.bsn", fresh);
		screen.press("detail.save");
		assertFalse(screen.text().contains(fresh), "a number stands on the screen in clear");
		handing.next("dossiers");
		handing.dossiers();
		assertTrue(screen.here().get("step").equals(Optional.of("choices")));
		handing.check();
		assertTrue(handing.makeReady().stream().anyMatch(one -> one.name().equals(name)), "the pupil is among those of the handover");
	}

	@Test
	@Order(2)
	void whatWasRefusedIsToldAtTheStartWithItsReason(Screen screen) {
		screen.go(Places.START);
		screen.press("start.refused");
		assertEquals("transfers", screen.here().area());
		List<String> rows = screen.rows("transfers.table");
		assertTrue(rows.size() >= 3 && rows.stream().allMatch(row -> row.contains("Niet klaargezet")), rows.toString());
		List<String> told = rows.stream().map(row -> {
			screen.select("transfers.table", row.split("\t")[0]);
			return screen.text();
		}).toList();
		assertTrue(told.stream().allMatch(text -> text.contains("Wat nu")), told.toString());
		assertTrue(told.stream().anyMatch(text -> text.contains("geen dossier in de map") || text.contains("anders dan in het dossier")), told.toString());
		screen.press("transfers.show-all");
		assertTrue(screen.rows("transfers.table").size() > rows.size());
	}

	@Test
	@Order(3)
	void takingBackNeedsAReason(Screen screen) {
		Transfer ready = ready(screen);
		screen.go(Places.transfers(List.of(ready.id())));
		screen.press("transfers.withdraw");
		screen.press("withdraw.do");
		assertEquals(SenderStatus.GEREED, new Handing(screen).one(ready.id()).senderStatus());
		assertTrue(screen.shows("reden"), screen.text());
		screen.press("transfers.withdraw");
		screen.type("withdraw.reason", "Verkeerde leerling");
		screen.press("withdraw.do");
		assertEquals(SenderStatus.INGETROKKEN, new Handing(screen).one(ready.id()).senderStatus());
		assertTrue(screen.shows("Verkeerde leerling"), "the reason stands on the timeline");
	}

	private static Transfer ready(Screen screen) {
		return new Handing(screen).latest().stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).findFirst().orElseThrow();
	}

	@Test
	@Order(4)
	void whatHasArrivedIsRemovedWithAReasonOnly(Screen screen) {
		Transfer ready = ready(screen);
		screen.go(Places.transfers(List.of(ready.id())));
		screen.press("transfers.fetch");
		screen.go(Places.inbox("ot"));
		screen.until("it is there", () -> screen.has("inbox.table"));
		screen.tick("inbox.table", ready.name(), true);
		screen.press("inbox.delete");
		screen.press("delete.do");
		assertTrue(screen.shows("reden"), screen.text());
		assertTrue(screen.rows("inbox.table").stream().anyMatch(row -> row.contains(ready.name())));
		screen.press("inbox.delete");
		screen.type("delete.reason", "Dubbel");
		screen.press("delete.do");
		assertFalse(screen.has("inbox.table") && screen.rows("inbox.table").stream().anyMatch(row -> row.contains(ready.name())));
	}

	@Test
	@Order(5)
	void aHandoverThatIsLeftIsTakenUpWhereItWas(Screen screen) {
		Handing handing = atThePupils(screen).pupils();
		assertEquals("dossiers", handing.step());
		screen.press("handover.later");
		assertEquals("start", screen.here().area());
		assertTrue(screen.shows("Later verder") && screen.shows("Van ParnasSys naar Onderwijs Transparant"), screen.text());
		screen.press(screen.names("start.take-up.").getFirst());
		screen.until("one stands where one was", () -> handing.step().equals("dossiers"));
		screen.press("handover.back");
		screen.until("the list is read anew", () -> screen.has("handover.pupils"));
		assertTrue(screen.enabled("handover.next"), "who was chosen is chosen still");
		screen.press("handover.later");
		screen.press(screen.names("start.throw-away.").getFirst());
		screen.press(screen.names("start.sure.").getFirst());
		assertEquals(List.of(), screen.names("start.take-up."));
	}

	@Test
	@Order(6)
	void aListThatChangedMeanwhileIsChosenFromAnew(Screen screen, @TempDir Path folder) throws IOException {
		Path list = Files.writeString(folder.resolve("leerlingen.csv"), "BSN;Naam\r\n" + freshBsn(list(screen)) + ";Sem de Vries\r\n");
		Handing handing = atThePupils(screen);
		screen.type("handover.list", list.toString());
		screen.enter("handover.list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		handing.next("dossiers");
		Files.writeString(list, "BSN;Naam\r\n" + "123456782" + ";Noor Jansen\r\n" + freshBsn(list(screen)) + ";Sem de Vries\r\n");
		screen.press("handover.practice-dossiers");
		screen.until("it is refused", () -> screen.shows("is veranderd sinds u de leerlingen koos"));
		screen.press("handover.back");
		screen.until("it is read anew", () -> screen.has("handover.pupils"));
		assertTrue(screen.shows("De lijst is veranderd sinds u de leerlingen koos"), screen.text());
		assertEquals(2, screen.rows("handover.pupils").size());
	}

	@Test
	@Order(7)
	void aFileThatIsNoListIsRefusedWithWhatToDo(Screen screen, @TempDir Path folder) throws IOException {
		atThePupils(screen);
		screen.type("handover.list", Files.write(folder.resolve("foto.xlsx"), new byte[] { 1, 2, 3 }).toString());
		screen.enter("handover.list");
		screen.until("it is refused", () -> screen.shows("Wat nu"));
		assertFalse(screen.enabled("handover.next"));
		screen.type("handover.list", folder.resolve("weg.xlsx").toString());
		screen.enter("handover.list");
		screen.until("it is refused", () -> screen.shows("Wat nu"));
	}

	@Test
	@Order(8)
	void whatCanSafelyBeRepairedIsRepairedWithOneClick(Screen screen) throws IOException {
		Path dossier = screen.desktop().session().practiceHome().files().resolve("dossiers/10001.xml");
		String sound = Files.readString(dossier);
		String typed = sound.replaceFirst("<nummer>06(\\d{8})</nummer>", "<nummer>06-$1</nummer>");
		Files.writeString(dossier, typed);
		Handing handing = atThePupils(screen).pupils().dossiers().check();
		assertTrue(screen.shows("Eén plek in één dossier kan veilig worden hersteld"), screen.text());
		screen.press("handover.repair");
		screen.until("it is checked anew", () -> screen.enabled("handover.next"));
		assertTrue(screen.shows("Eén plek is hersteld, in één dossier"), screen.text());
		assertEquals(typed, Files.readString(dossier), "the file stays as it is");
		screen.press("handover.repair");
		screen.until("it is checked anew", () -> screen.enabled("handover.next"));
		assertTrue(screen.shows("Eén plek in één dossier kan veilig worden hersteld"), screen.text());
		Files.writeString(dossier, sound);
		handing.next("ready");
	}

	@Test
	@Order(9)
	void theScreenLocksAndOpensWithThePinOnly(Screen screen) {
		screen.go(Places.settings("screen"));
		screen.type("settings.pin-new", "12");
		screen.press("settings.pin-set");
		assertTrue(screen.shows("ten minste 4"), screen.text());
		screen.type("settings.pin-new", "2468");
		screen.press("settings.pin-set");
		screen.on(() -> {
			screen.desktop().lock();
			return null;
		});
		assertFalse(screen.has("rail.start"), "nothing of the window can be reached");
		screen.type("lock.pin", "0000");
		screen.press("lock.open");
		assertTrue(screen.shows("De pincode klopt niet"), screen.text());
		screen.type("lock.pin", "2468");
		screen.press("lock.open");
		assertTrue(screen.has("rail.start"));
	}
}
