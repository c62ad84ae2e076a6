package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Sessions;
import nl.dossierbrug.exchange.prepare.LeftDraft;
import nl.dossierbrug.exchange.pupils.Selection;

/** Whatever a person typed survives the next second: the window closed without a word, a kill, another page. */
class KeptTest {

	/** What a person types survives the next second. */
	private static final long A_SECOND = 1000;

	@TempDir
	Path folder;
	private Sessions sessions;

	@BeforeEach
	void open() {
		sessions = new Sessions(folder);
	}

	private static Handing atTheChoices(Screen screen) {
		Handing handing = new Handing(screen).in(Language.NL).atThePupils();
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		screen.tick("handover.pupils", ticked(screen), false);
		handing.next("dossiers");
		return handing.dossiers();
	}

	private static String ticked(Screen screen) {
		return Handing.done(screen.exchange().lists().read("parnassys",
				screen.desktop().session().practiceHome().files().resolve("leerlingen.xlsx"), Selection.all(),
				Progress.NONE)).pupils().stream().filter(pupil -> pupil.usable()).findFirst().orElseThrow()
				.name().spoken();
	}

	private static void fillIn(Screen screen) {
		screen.press("handover.inspected");
		screen.type("handover.inspected-on", "20-11-20");
		screen.type("handover.inspected-by", "I. van Dam");
		screen.press("handover.provisional");
		screen.press("handover.contact-wanted");
		screen.type("handover.contact-name", "M. Smit");
		screen.type("handover.contact-phone", "0600000");
	}

	private static void allIsThere(Screen screen) {
		toThePractice(screen);
		screen.press(screen.names("start.take-up.").getFirst());
		screen.until("it is taken up", () -> screen.has("handover.contact-phone"));
		assertEquals(Optional.of("choices"), screen.here().get("step"));
		assertTrue(screen.ticked("handover.inspected") && screen.ticked("handover.provisional") && screen.ticked("handover.contact-wanted"));
		assertEquals(List.of("20-11-20", "I. van Dam", "M. Smit", "0600000"), Stream.of("handover.inspected-on", "handover.inspected-by",
				"handover.contact-name", "handover.contact-phone").map(screen::words).toList());
	}

	private static void toThePractice(Screen screen) {
		screen.rest();
		screen.go(Places.START);
		if (screen.has("rail.practice")) {
			screen.press("rail.practice");
		}
		screen.go(Places.START);
	}

	private static List<LeftDraft> drafts(Screen screen) {
		return Handing.done(screen.exchange().drafts().all());
	}

	@Test
	void theWindowIsClosedWithoutAWordAndAllIsThereNextTime() {
		Path home = folder.resolve("home");
		sessions.run(home, screen -> {
			atTheChoices(screen);
			fillIn(screen);
		});
		sessions.run(home, screen -> {
			allIsThere(screen);
			assertEquals(1, drafts(screen).size());
			screen.type("handover.inspected-on", "20-11-2026");
			Handing handing = new Handing(screen);
			handing.check();
			String left = ticked(screen);
			assertTrue(handing.makeReady().stream().noneMatch(one -> one.name().equals(left)), "who was not chosen does not go along");
			assertEquals(List.of(), drafts(screen));
		});
	}

	@Test
	void aKillLosesNothingThatStoodASecond() {
		Path killed = folder.resolve("killed");
		sessions.run(folder.resolve("home"), screen -> {
			atTheChoices(screen);
			fillIn(screen);
			sleep(A_SECOND);
			// what lies on the disk now is what a kill would leave
			copy(folder.resolve("home"), killed);
		});
		sessions.run(killed, KeptTest::allIsThere);
	}

	@Test
	void goingElsewhereLosesNothingAndMakesNoPile() {
		sessions.run(folder.resolve("home"), screen -> {
			atTheChoices(screen);
			fillIn(screen);
			screen.go(Places.INBOX);
			screen.go(Places.START);
			assertEquals(1, drafts(screen).size());
			allIsThere(screen);
			screen.press("handover.later");
			allIsThere(screen);
			assertEquals(1, drafts(screen).size());
		});
	}

	@Test
	void whatWasTypedAndNotSavedYetIsKeptToo() {
		Path home = folder.resolve("home");
		String[] name = new String[1];
		sessions.run(home, screen -> {
			new Handing(screen).in(Language.NL).atThePupils();
			screen.press("handover.practice-list");
			screen.until("the list is read", () -> screen.has("handover.pupils"));
			name[0] = ticked(screen);
			screen.select("handover.pupils", name[0]);
			screen.type("detail.group", "8 Groen");
			screen.type("detail.birth-date", "3-4-20");
			screen.go(Places.START);
		});
		sessions.run(home, screen -> {
			toThePractice(screen);
			screen.press(screen.names("start.take-up.").getFirst());
			screen.until("the list is read anew", () -> screen.has("handover.pupils"));
			screen.select("handover.pupils", name[0]);
			assertEquals("8 Groen", screen.words("detail.group"));
			assertEquals("3-4-20", screen.words("detail.birth-date"));
		});
	}

	@Test
	void nothingFilledInIsNotKeptAndNeitherIsWhatWasThrownAway() {
		sessions.run(folder.resolve("home"), screen -> {
			Handing handing = new Handing(screen).in(Language.NL).atThePupils();
			sleep(A_SECOND);
			screen.go(Places.START);
			assertEquals(List.of(), drafts(screen));
			handing.atThePupils();
			screen.press("handover.practice-list");
			screen.until("the list is read", () -> screen.has("handover.pupils"));
			screen.go(Places.START);
			String draft = drafts(screen).getFirst().id();
			screen.press("start.throw-away." + draft);
			screen.press("start.sure." + draft);
			sleep(A_SECOND);
			assertEquals(List.of(), drafts(screen));
			assertFalse(screen.has("start.take-up." + draft));
		});
	}

	@Test
	void aListThatIsGoneMeanwhileIsToldWhereOneChoosesIt() throws IOException {
		Path home = folder.resolve("home");
		Path[] list = new Path[1];
		sessions.run(home, screen -> {
			atTheChoices(screen);
			list[0] = screen.desktop().session().practiceHome().files().resolve("leerlingen.xlsx");
		});
		Files.move(list[0], list[0].resolveSibling("weg.xlsx"));
		sessions.run(home, screen -> {
			toThePractice(screen);
			screen.press(screen.names("start.take-up.").getFirst());
			screen.until("one stands at the pupils", () -> screen.here().get("step").equals(Optional.of("pupils")));
			assertTrue(screen.shows("Wat nu"), screen.text());
		});
	}

	@Test
	void whatIsTypedElsewhereIsThereWhenOneComesBackUntilItIsSaved() {
		sessions.run(folder.resolve("home"), screen -> {
			screen.rest();
			screen.go(Places.settings("schools"));
			screen.type("settings.brin", "00XX");
			screen.type("settings.school-name", "De Vlieger");
			screen.go(Places.START);
			screen.go(Places.settings("schools"));
			assertEquals("De Vlieger", screen.words("settings.school-name"));
			screen.press("settings.add-school");
			assertTrue(screen.shows("De Vlieger"), screen.text());
			assertEquals("", screen.words("settings.school-name"));
		});
	}

	private static void sleep(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
