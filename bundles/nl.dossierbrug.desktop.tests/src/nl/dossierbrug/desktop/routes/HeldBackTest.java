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
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.practice.PracticeSchool;

/** What an import holds back until a person decides: whose a dossier is, and which group a pupil goes into. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HeldBackTest {

	/** The child of whom another system has another number. */
	private static final String NAME = "Annefleur van der Weijdenborg";
	private static final String DOSSIER = "dossiers/10001.xml";

	private static List<PupilFile> files(Screen screen, String receiver) {
		return Handing.done(screen.exchange().okr().all(receiver)).stream().map(summary -> summary.file()).toList();
	}

	private static List<PupilFile> herFiles(Screen screen) {
		return files(screen, "ot").stream().filter(file -> file.name().equals(NAME)).toList();
	}

	private static Transfer hers(Screen screen) {
		return new Handing(screen).latest().stream().filter(one -> one.name().equals(NAME)).findFirst().orElseThrow();
	}

	private static void plan(Screen screen, List<String> transfers) {
		screen.go(Places.importing("ot", transfers));
		screen.until("the plan is there", () -> screen.has("importing.import"));
	}

	private static void isAsked(Screen screen, String file) {
		screen.until("it is asked whose it is", () -> screen.has("importing.same." + file));
		assertTrue(screen.shows("Wie is dit?") && screen.shows("Geen van deze leerlingen"), screen.text());
		assertTrue(screen.text().lines().anyMatch(line -> line.startsWith(NAME + ", geboren ") && line.contains("groep 8A")), screen.text());
	}

	@Test
	@Order(1)
	void whoseADossierIsIsAskedWithWhoItMayBeAndNothingIsDecidedByLeaving(Screen screen) throws IOException {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils().pupils().dossiers().check();
		handing.makeReady();
		handing.fetch().toImport().doImport();
		Path dossier = screen.desktop().session().practiceHome().files().resolve(DOSSIER);
		Files.writeString(dossier, Files.readString(dossier).replaceAll("<leerlingid>[^<]*", "<leerlingid>99999"));
		screen.go(Places.HANDOVER.with("sender", "esis").with("receiver", "ot"));
		handing.next("preflight");
		handing.next("pupils");
		handing.pupils().dossiers().check().makeReady();
		handing.fetch().toImport();
		String file = herFiles(screen).getFirst().id();
		screen.select("importing.pupils", NAME);
		isAsked(screen, file);
		assertTrue(screen.rows("importing.pupils").stream().anyMatch(row -> row.contains(NAME) && row.contains("Kan niet")), screen.text());
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
		screen.go(Places.START);
		plan(screen, List.of(hers(screen).id()));
		isAsked(screen, file);
		assertFalse(screen.enabled("importing.import"), "nobody can be imported before it is decided");
		assertEquals(1, herFiles(screen).size(), "asking makes nothing");
	}

	@Test
	@Order(2)
	void theSameChildIsPlannedIntoItsFileAndNothingIsWrittenBeforeTheImport(Screen screen) {
		PupilFile before = herFiles(screen).getFirst();
		screen.press("importing.same." + before.id());
		screen.until("it is planned into the file", () -> screen.has("importing.fields"));
		assertTrue(screen.enabled("importing.import"), screen.text());
		assertEquals(before.leerlingnummer(), herFiles(screen).getFirst().leerlingnummer());
		screen.go(Places.inbox("ot"));
		plan(screen, new Handing(screen).latest().stream().filter(one -> one.receivedAt().isPresent()).map(Transfer::id).toList());
		screen.select("importing.pupils", NAME);
		isAsked(screen, before.id());
	}

	@Test
	@Order(3)
	void anotherChildGetsAFileOfItsOwn(Screen screen) {
		String before = herFiles(screen).getFirst().id();
		screen.press("importing.new-pupil");
		screen.until("she is planned as somebody new", () -> screen.has("importing.pupils")
				&& screen.rows("importing.pupils").stream().anyMatch(row -> row.contains(NAME) && row.contains("Nieuw")));
		assertEquals(1, herFiles(screen).size(), "a plan writes nothing");
		new Handing(screen).doImport();
		assertEquals(2, herFiles(screen).size());
		assertNotEquals(before, herFiles(screen).getLast().id());
	}

	@Test
	@Order(4)
	void aGroupThatTheReceiverDoesNotKnowIsNamedOnceForAllWhoAreInIt(Screen screen) {
		Handing handing = new Handing(screen).begin("parnassys", "top");
		screen.type("handover.point", "01");
		screen.type("handover.key", "geheim-01");
		screen.press("handover.register");
		handing.settle().pupils().dossiers().inspectedBy("de ouders").check().makeReady();
		handing.toImport();
		assertTrue(screen.shows("Hoe heet deze groep in TOP"), screen.text());
		assertEquals(List.of(), new Keyboard(screen).unreachable());
		long held = heldBack(screen);
		String group = screen.names("importing.group.").getFirst();
		screen.go(Places.START);
		assertEquals(List.of(), Handing.done(screen.exchange().registering().groups("top", PracticeSchool.BRIN)), "asking decides nothing");
		screen.on(() -> {
			screen.desktop().navigation().back();
			return null;
		});
		screen.until("it is asked again", () -> screen.names("importing.group.").contains(group));
		screen.press(group);
		screen.until("it is planned", () -> screen.has("importing.fields"));
		assertTrue(heldBack(screen) < held, screen.text());
		assertEquals(group, "importing.group." + Handing.done(screen.exchange().registering().groups("top", PracticeSchool.BRIN)).getFirst().name());
		assertEquals(List.of(), files(screen, "top"), "a plan writes nothing");
	}

	private static long heldBack(Screen screen) {
		return screen.rows("importing.pupils").stream().filter(row -> row.contains("Kan niet")).count();
	}
}
