package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.practice.PracticeSchool;

/** What an import holds back until a person decides: which group a pupil goes into, and whose a dossier is; one day, in its order. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HeldBackTest {

	private static final String RECEIVER = "top";
	/** The child of whom another system has another number; TOP dossier does not know children by their BSN. */
	private static final String NAME = "Daan van 't Oeverveld";
	private static final String DOSSIER = "dossiers/10004.xml";

	private static List<PupilFile> files(Screen screen) {
		return Handing.done(screen.exchange().okr().all(RECEIVER)).stream().map(summary -> summary.file()).toList();
	}

	private static List<PupilFile> hisFiles(Screen screen) {
		return files(screen).stream().filter(file -> file.name().equals(NAME)).toList();
	}

	private static List<String> groups(Screen screen) {
		return Handing.done(screen.exchange().registering().groups(RECEIVER, PracticeSchool.BRIN)).stream().map(KnownGroup::toString).toList();
	}

	private static List<String> arrived(Screen screen) {
		return new Handing(screen).latest().stream().filter(one -> one.receivedAt().isPresent()).map(Transfer::id).toList();
	}

	private static void plan(Screen screen, List<String> transfers) {
		screen.go(Places.importing(RECEIVER, transfers));
		screen.until("the plan is there", () -> screen.has("importing.import"));
	}

	private static void canBeUsedByKeyboard(Screen screen) {
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
	}

	private static long heldBack(Screen screen) {
		return screen.rows("importing.pupils").stream().filter(row -> row.contains("Kan niet")).count();
	}

	@Test
	@Order(1)
	void aGroupThatTheReceiverDoesNotKnowIsAskedForAndLeavingDecidesNothing(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).begin("parnassys", RECEIVER);
		screen.type("handover.point", "01");
		screen.type("handover.key", "geheim-01");
		screen.press("handover.register");
		handing.settle("parnassys.regional-initiative").pupils().dossiers().inspectedBy("de ouders").check().makeReady();
		handing.toImport();
		assertEquals(1, heldBack(screen), screen.text());
		screen.select("importing.pupils", "Kan niet");
		assertTrue(screen.shows("Hoe heet deze groep in Dossierbrug, voor TOP dossier?"), screen.text());
		canBeUsedByKeyboard(screen);
		List<String> before = groups(screen);
		screen.go(Places.START);
		plan(screen, arrived(screen));
		assertEquals(before, groups(screen));
		assertEquals(1, heldBack(screen), screen.text());
	}

	@Test
	@Order(2)
	void theGroupIsNamedWithAPressAndThenThePupilGoesAlong(Screen screen) {
		screen.select("importing.pupils", "Kan niet");
		screen.until("it is asked", () -> !screen.names("importing.group.").isEmpty());
		screen.press(screen.names("importing.group.").getFirst());
		screen.until("it is planned", () -> screen.has("importing.pupils") && heldBack(screen) == 0);
		assertFalse(screen.shows("Hoe heet deze groep"), screen.text());
		assertEquals(List.of(), files(screen), "a plan writes nothing");
		new Handing(screen).doImport();
		assertEquals(arrived(screen).size(), files(screen).size());
	}

	private static void isAsked(Screen screen, String file) {
		screen.until("it is asked whose it is", () -> screen.has("importing.same." + file));
		assertTrue(screen.shows("Wie is dit?") && screen.shows("Geen van deze leerlingen"), screen.text());
		assertTrue(screen.text().lines().anyMatch(line -> line.startsWith(NAME + ", geboren ") && line.contains("groep 8A")), screen.text());
	}

	@Test
	@Order(3)
	void whoseADossierIsIsAskedWithWhoItMayBeAndLeavingDecidesNothing(Screen screen) throws IOException {
		Path dossier = screen.desktop().session().practiceHome().files().resolve(DOSSIER);
		Files.writeString(dossier, Files.readString(dossier).replaceAll("<leerlingid>[^<]*", "<leerlingid>99999"));
		screen.go(Places.HANDOVER.with("sender", "esis").with("receiver", RECEIVER));
		screen.until("the ways are known", () -> screen.has("handover.way.files"));
		screen.press("handover.way.files");
		Handing handing = new Handing(screen);
		handing.next("preflight");
		handing.next("pupils");
		handing.pupils().dossiers().inspectedBy("de ouders").check().makeReady();
		handing.toImport();
		String file = hisFiles(screen).getFirst().id();
		screen.select("importing.pupils", NAME);
		isAsked(screen, file);
		canBeUsedByKeyboard(screen);
		screen.go(Places.START);
		plan(screen, List.of(his(screen)));
		isAsked(screen, file);
		assertFalse(screen.enabled("importing.import"), "nobody can be imported before it is decided");
		assertEquals(1, hisFiles(screen).size(), "asking makes nothing");
	}

	private static String his(Screen screen) {
		return new Handing(screen).latest().stream().filter(one -> one.name().equals(NAME)).findFirst().orElseThrow().id();
	}

	@Test
	@Order(4)
	void theSameChildIsPlannedIntoTheFileAndNothingIsWrittenBeforeTheImport(Screen screen) {
		PupilFile before = hisFiles(screen).getFirst();
		screen.press("importing.same." + before.id());
		screen.until("it is planned into the file", () -> screen.has("importing.fields"));
		assertTrue(screen.enabled("importing.import"), screen.text());
		assertEquals(before, hisFiles(screen).getFirst());
		screen.go(Places.inbox(RECEIVER));
		plan(screen, arrived(screen));
		screen.select("importing.pupils", NAME);
		isAsked(screen, before.id());
	}

	@Test
	@Order(5)
	void anotherChildGetsAFileOfItsOwn(Screen screen) {
		String before = hisFiles(screen).getFirst().id();
		screen.press("importing.new-pupil");
		screen.until("he is planned as somebody new", () -> screen.has("importing.pupils")
				&& screen.rows("importing.pupils").stream().anyMatch(row -> row.contains(NAME) && row.contains("Nieuw")));
		assertEquals(1, hisFiles(screen).size(), "a plan writes nothing");
		new Handing(screen).doImport();
		assertEquals(2, hisFiles(screen).size());
		assertNotEquals(before, hisFiles(screen).getLast().id());
	}
}
