package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Sessions;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.model.Source;

/**
 * The three manuals walked guided, from the start page until everybody was seen at the receiver, without anything but what
 * stands on the screen; with what happens to a person on the way.
 */
@Tag("long")
abstract class GuidedRoutesTest {

	private final Language language;
	@TempDir
	Path folder;

	GuidedRoutesTest(Language language) {
		this.language = language;
	}

	@ParameterizedTest(name = "from {0} to {1}")
	@CsvSource({ "parnassys, ot", "esis, ldos", "parnassys, top" })
	void aManualIsWalkedWithAPersonsMishaps(String sender, String receiver) {
		Sessions sessions = new Sessions(folder);
		sessions.run(folder.resolve("home"), screen -> {
			begin(screen, sender, receiver);
			halfWay(screen);
		});
		sessions.run(folder.resolve("home"), screen -> {
			goOn(screen);
			seeWhoArrived(screen);
		});
	}

	/** As far as walking along, with a break at the pupils. */
	private void begin(Screen screen, String sender, String receiver) {
		Handing handing = new Handing(screen).in(language).atTheWay(sender, receiver);
		assertTrue(screen.ticked("handover.way.guided"), "guided is the usual way");
		assertFalse(screen.enabled("handover.way.direct"), "there is no line");
		handing.next("preflight");
		handing.next("pupils");
		assertFalse(screen.enabled("handover.next"), "no way on without pupils");
		screen.press("handover.practice-list");
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		screen.press("handover.later");
		screen.until("it was kept", () -> !screen.names("start.take-up.").isEmpty());
		screen.press(screen.names("start.take-up.").getFirst());
		screen.until("the list is read again", () -> screen.has("handover.pupils") && screen.enabled("handover.next"));
		screen.pressTwice("handover.next");
		screen.until("it is begun", () -> screen.has("walking.pupils"));
		assertEquals("walking", screen.here().area());
		assertEquals(List.of(), screen.names("start.take-up."), "what became a handover is no draft any more");
	}

	/** A wrong tick that is taken back, and a problem that is solved. */
	private void halfWay(Screen screen) {
		String id = batch(screen);
		Alongside along = Alongside.open(screen);
		while (!along.perPupil()) {
			along.done();
		}
		List<GuidedPupil> pupils = show(screen, id).walking();
		String wrong = pupils.getFirst().name().listed();
		String stuck = pupils.getLast().name().listed();
		along.wrongTick(wrong);
		assertEquals(pupils.size() - 1, show(screen, id).done(show(screen, id).next().orElseThrow()), "all but one");
		screen.tick("companion.pupils", stuck, false);
		screen.press("companion.next");
		screen.press("companion.previous");
		along.problem(stuck);
		backToTheWindow(screen);
		screen.until("the page tells it", () -> screen.rows("walking.pupils").getLast().contains(language == Language.NL ? "lukt niet" : "does not succeed"));
		along.solved(stuck);
		along.done();
		assertTrue(show(screen, id).walking().stream().flatMap(pupil -> pupil.marks().values().stream())
				.anyMatch(mark -> mark.source() == Source.GEZEGD && mark.by().equals(screen.exchange().user().name())));
	}

	private static void backToTheWindow(Screen screen) {
		screen.on(() -> {
			Shell window = Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Dossierbrug")).findFirst().orElseThrow();
			window.notifyListeners(SWT.Activate, new Event());
			return null;
		});
	}

	/** The program was closed; Vandaag knows where one was. */
	private void goOn(Screen screen) {
		new Handing(screen).in(language);
		screen.go(Places.START);
		screen.press("rail.practice");
		screen.until("it waits", () -> !screen.names("start.walk.").isEmpty());
		screen.press(screen.names("start.walk.").getFirst());
		screen.until("it is shown", () -> screen.has("walking.pupils"));
		String id = batch(screen);
		assertTrue(show(screen, id).next().isPresent());
		Alongside along = Alongside.open(screen);
		for (int i = 0; i < 40 && !along.past(); i++) {
			along.done();
		}
		assertEquals(Optional.empty(), show(screen, id).next());
	}

	/** A wrong list, then one in which somebody lacks, then everybody. */
	private void seeWhoArrived(Screen screen) {
		String id = batch(screen);
		List<GuidedPupil> all = show(screen, id).walking();
		ReceiverList lists = new ReceiverList(folder);
		screen.go(Places.walking(id));
		screen.press("walking.report");
		type(screen, screen.desktop().session().practiceHome().files().resolve("EDEX.XML"));
		assertFalse(looked(screen, id), "a roster says nothing of who arrived");
		type(screen, lists.write("brief.csv", List.of("Beste collega;", "hierbij;")));
		assertFalse(looked(screen, id), "a letter says nothing of who arrived");
		assertFalse(screen.shows("--"), screen.text());
		type(screen, lists.of("eerst.csv", all.subList(1, all.size()), "Kees van Elders;01-02-2015;8A;"));
		assertFalse(looked(screen, id), "nobody said yet that the list is the receiver's");
		screen.press("report.yes");
		String missing = all.getFirst().transfer().name();
		assertEquals(Optional.of(false), show(screen, id).walking().getFirst().found());
		assertTrue(screen.shows(missing) && screen.shows("Kees van Elders"), screen.text());
		screen.press(screen.names("walking.along.").getFirst());
		assertTrue(screen.has("companion.previous"));
		screen.go(Places.transfers(List.of(all.getFirst().transfer().id())));
		assertTrue(screen.has("transfers.along") && screen.has("transfers.report") && !screen.has("transfers.again"), screen.text());
		screen.press("transfers.report");
		type(screen, lists.of("daarna.csv", all));
		screen.press("report.yes");
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().orElse(false)));
		screen.go(Places.START);
		assertEquals(List.of(), screen.names("start.walk."), "nothing waits any more");
	}

	/** Whether it is known of anybody whether the receiver lists them. */
	private static boolean looked(Screen screen, String id) {
		return show(screen, id).walking().stream().anyMatch(pupil -> pupil.found().isPresent());
	}

	private static void type(Screen screen, Path list) {
		screen.until("there is a field", () -> screen.has("walking.list"));
		screen.type("walking.list", list.toString());
		screen.enter("walking.list");
	}

	private static String batch(Screen screen) {
		return screen.here().get("batch").orElseThrow();
	}

	private static GuidedBatch show(Screen screen, String id) {
		return Handing.done(screen.exchange().guiding().show(id));
	}
}
