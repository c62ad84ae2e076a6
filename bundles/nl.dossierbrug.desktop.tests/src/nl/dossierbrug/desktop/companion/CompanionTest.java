package nl.dossierbrug.desktop.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Keyboard;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.model.User;

/** The window that goes along with a guided handover from ParnasSys to OT: one day, in its order. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class CompanionTest {

	private static final String TICK = "parnassys.tick";
	private static final int TICKING = 6;

	private final MovedClock clock = new MovedClock();
	private String batch;
	private GuidedHome home;
	private CompanionHand hand;
	private List<GuidedPupil> pupils;

	@BeforeAll
	void begin(Screen screen) {
		home = new GuidedHome(screen);
		hand = new CompanionHand(screen);
		batch = home.begin("parnassys", "ot");
		// one whose clock can be moved takes the place of the product's
		screen.on(() -> new Companions(hand.main(), screen.desktop(), clock));
	}

	@BeforeEach
	void open() {
		pupils = home.pupils(batch);
		hand.close();
		hand.open(batch);
	}

	private String listed(int index) {
		return pupils.get(index).name().listed();
	}

	private static String me(Screen screen) {
		return screen.on(() -> screen.desktop().session().user().map(User::name).orElseThrow());
	}

	@Test
	@Order(1)
	void aStepSaysWhatToDoInItsSystemAndWhoIsListedHow(Screen screen) {
		hand.at(2);
		assertTrue(screen.shows("Stap 2 van 12 · in Onderwijs Transparant"), screen.text());
		assertTrue(screen.has("companion.open"), "it has an address");
		hand.at(TICKING);
		assertTrue(screen.shows("OSO overstapdossiers klaarzetten › het vakje voor de naam"), screen.text());
		assertTrue(screen.shows("In de handleiding: S1 13"), screen.text());
		assertFalse(screen.has("companion.open"), "ParnasSys publishes no address");
		List<String> rows = screen.rows("companion.pupils").stream().map(row -> row.split("\t")[0]).toList();
		assertEquals(pupils.stream().map(pupil -> pupil.name().listed()).toList(), rows);
		assertTrue(rows.contains("Oeverveld, Daan van 't"), rows::toString);
	}

	@Test
	@Order(2)
	void whatIsTickedIsSaidWithoutAButtonAndGoingOnSaysTheRest(Screen screen) {
		hand.at(TICKING);
		screen.tick("companion.pupils", listed(0), true);
		screen.until("it is said", () -> home.states(batch, TICK).getFirst().equals("done"));
		screen.until("it is shown", () -> screen.rows("companion.pupils").getFirst().contains("volgens " + me(screen)));
		screen.tick("companion.pupils", listed(1), true);
		assertTrue(screen.shows("2 van " + pupils.size() + " aangevinkt"), screen.text());
		screen.press("companion.next");
		assertEquals(TICKING + 1, hand.number());
		assertEquals(List.of("done", "done", "open"), home.states(batch, TICK).subList(0, 3));
		assertEquals("stap gedaan", home.timeline(pupils.get(1)).getLast());
	}

	@Test
	@Order(3)
	void aWrongTickIsTakenBackAndTheTimelineKeepsBoth(Screen screen) {
		hand.at(TICKING);
		assertTrue(screen.shows("2 van " + pupils.size() + " aangevinkt"), "it is remembered: " + screen.text());
		screen.tick("companion.pupils", listed(1), false);
		screen.until("it is taken back", () -> home.states(batch, TICK).get(1).equals("open"));
		List<String> told = home.timeline(pupils.get(1));
		assertEquals(List.of("stap gedaan", "stap teruggenomen"), told.subList(told.size() - 2, told.size()));
		List<String> before = home.timeline(pupils.get(2));
		hand.wrongTick(2);
		screen.press("companion.previous");
		assertEquals(before, home.timeline(pupils.get(2)), "a tick that is taken away at once was never said");
	}

	@Test
	@Order(4)
	void aStepThatIsDoneOnceIsSaidOfEverybodyAndCanBeTakenBack(Screen screen) {
		hand.at(4);
		screen.press("companion.next");
		screen.press("companion.previous");
		assertTrue(screen.shows("Gedaan volgens " + me(screen)), screen.text());
		screen.press("companion.take-back");
		assertFalse(screen.has("companion.take-back"));
		assertEquals(List.of("open"), home.states(batch, "parnassys.open").stream().distinct().toList());
	}

	@Test
	@Order(5)
	void whoeverGoesPastAStepIsToldSoAndLedBack(Screen screen) {
		hand.at(TICKING + 1);
		assertTrue(screen.shows("Stap 6 in ParnasSys staat nog open voor " + (pupils.size() - 1) + " leerlingen"), screen.text());
		screen.press("companion.skipped");
		assertEquals(TICKING, hand.number());
		screen.press("companion.next");
		assertEquals(TICKING + 1, hand.number());
	}

	@Test
	@Order(6)
	void whoTicksNobodyIsAskedBeforeAnythingIsSaid(Screen screen) {
		hand.at(10);
		screen.press("companion.next");
		assertEquals(10, hand.number());
		assertTrue(screen.shows("U hebt niemand aangevinkt"), screen.text());
		assertEquals(List.of("open"), home.states(batch, "ot.import").stream().distinct().toList());
		screen.press("companion.nobody.all");
		assertEquals(11, hand.number());
		assertEquals(List.of("done"), home.states(batch, "ot.import").stream().distinct().toList());
	}

	@Test
	@Order(7)
	void whatFailsIsWrittenDownWithTheHelpForItAndATextThatNamesNobody(Screen screen) {
		hand.at(TICKING);
		screen.select("companion.pupils", listed(3));
		screen.press("companion.fails");
		assertFalse(screen.enabled("companion.problem.record"), "nothing is chosen yet");
		screen.press("companion.problem.parnassys.grey-boxes");
		assertTrue(hand.chosen("companion.problem.everybody"), "grey boxes are everybody's");
		screen.press("companion.problem.one");
		assertTrue(screen.shows("Wie: De ICT-coördinator"), screen.text());
		screen.press("companion.letter");
		String letter = hand.clipboard();
		assertTrue(letter.contains("regionaal initiatief") && letter.contains("ParnasSys") && letter.endsWith(me(screen)), letter);
		assertFalse(pupils.stream().anyMatch(pupil -> letter.contains(pupil.transfer().name()) || letter.contains(pupil.name().achternaam())), letter);
		screen.press("companion.problem.record");
		assertEquals("problem", home.states(batch, TICK).get(3));
		assertEquals("open", home.states(batch, TICK).get(4));
		assertTrue(screen.rows("companion.pupils").get(3).contains("lukt niet"));
		assertTrue(screen.shows("Wie: De ICT-coördinator") && screen.shows("Gemeld door " + me(screen)), "the help stays: " + screen.text());
		screen.press("companion.solved");
		assertEquals("open", home.states(batch, TICK).get(3));
		assertTrue(home.timeline(pupils.get(3)).containsAll(List.of("stap lukt niet", "stap teruggenomen")));
		screen.press("companion.fails");
		screen.press("companion.problem.everybody");
		screen.press("companion.problem.other");
		screen.press("companion.problem.record");
		assertEquals(pupils.size() - 1, home.states(batch, TICK).stream().filter("problem"::equals).count(), "who was ticked was done");
		screen.press("companion.all");
		screen.press("companion.next");
		assertEquals(List.of("done"), home.states(batch, TICK).stream().distinct().toList(), "who did it after all has no problem any more");
		hand.at(TICKING);
		screen.press("companion.fails");
		assertFalse(screen.has("companion.problem.everybody"), "nobody is open here any more");
		screen.press("companion.problem.parnassys.not-in-list");
		screen.press("companion.problem.record");
		assertEquals(1, home.states(batch, TICK).stream().filter("problem"::equals).count(), "and it is one pupil's only");
		screen.press("companion.all");
		screen.press("companion.next");
	}

	@Test
	@Order(8)
	void aCopiedNumberIsRecordedAndGoesFromTheClipboardByItself(Screen screen) {
		hand.at(3);
		screen.select("companion.pupils", listed(0));
		screen.press("companion.copy");
		String number = pupils.get(0).transfer().bsn().orElseThrow().digits();
		assertEquals(number, hand.clipboard());
		assertTrue(home.timeline(pupils.get(0)).contains("BSN gekopieerd"));
		assertFalse(screen.text().contains(number), "it stands nowhere on the screen");
		clock.move(CopiedNumber.STAYS.minusSeconds(1));
		screen.rest();
		assertEquals(number, hand.clipboard());
		clock.move(Duration.ofSeconds(1));
		screen.until("it is cleared", () -> hand.clipboard().isEmpty());
		screen.until("it is told", () -> screen.shows("Het klembord is weer gewist"));
		screen.press("companion.copy");
		hand.clipboard("iets anders");
		clock.move(CopiedNumber.STAYS);
		screen.until("it is told", () -> screen.shows("Het klembord is weer gewist"));
		assertEquals("iets anders", hand.clipboard(), "what somebody else put there stays");
		screen.press("companion.copy");
		hand.close();
		assertEquals("", hand.clipboard(), "a closed window leaves nothing behind");
		List<String> logged = new ArrayList<>();
		assertTrue(screen.exchange().administration().audit(entry -> logged.add(entry.toString())) instanceof Outcome.Done);
		assertEquals(3, logged.stream().filter(entry -> entry.contains("guide.copied")).count());
		assertFalse(logged.stream().anyMatch(entry -> entry.contains(number)));
	}

	@Test
	@Order(9)
	void everythingGoesByKeyboard(Screen screen) {
		hand.at(3);
		hand.focus("companion.pupils");
		screen.select("companion.pupils", listed(0));
		hand.copyKey();
		hand.copyKey();
		assertEquals(pupils.get(1).transfer().bsn().orElseThrow().digits(), hand.clipboard(), "the key goes from one to the next");
		screen.select("companion.pupils", listed(pupils.size() - 1));
		hand.copyKey();
		hand.copyKey();
		assertTrue(screen.shows("Dit was de laatste leerling"), screen.text());
		hand.traverse(SWT.TRAVERSE_RETURN);
		assertEquals(4, hand.number());
		assertEquals("companion.pupils", hand.focused());
		assertEquals(List.of(), new Keyboard(screen).unnamed());
		hand.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("companion.copy", hand.focused());
		hand.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("companion.fails", hand.focused());
		hand.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("companion.take-back.one", hand.focused());
		hand.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("companion.previous", hand.focused());
		hand.traverse(SWT.TRAVERSE_TAB_NEXT);
		assertEquals("companion.next", hand.focused());
		screen.press("companion.fails");
		hand.focus("companion.problem.back");
		hand.traverse(SWT.TRAVERSE_ESCAPE);
		assertTrue(screen.has("companion.next"), "back to the step first");
		hand.focus("companion.next");
		hand.traverse(SWT.TRAVERSE_ESCAPE);
		assertFalse(screen.has("companion.next"), "it is closed");
	}

	@Test
	@Order(10)
	void itIsOneWindowForEachHandoverAndComesBackWhereOneWas(Screen screen) {
		hand.at(8);
		Shell window = hand.window();
		hand.open(batch);
		assertEquals(window, hand.window());
		hand.close();
		hand.open(batch);
		assertEquals(8, hand.number());
		screen.on(() -> {
			screen.desktop().walkAlong(batch, TICK);
			return null;
		});
		assertEquals(TICKING, hand.number(), "who is missing leads to a step");
		hand.close();
		screen.on(() -> {
			screen.desktop().walkAlong(batch, "ot.again");
			return null;
		});
		screen.until("it is read", () -> screen.has("companion.previous"));
		assertEquals(9, hand.number());
	}

	@Test
	@Order(11)
	void whatAColleagueDoesMeanwhileIsShownAndNothingElseMoves(Screen screen) {
		hand.at(11);
		hand.focus("companion.pupils");
		screen.select("companion.pupils", listed(4));
		GuidedHome.done(screen.exchange().guiding().done(batch, "ot.filled", List.of(pupils.get(2).transfer().bsn().orElseThrow())));
		screen.until("it is shown", () -> screen.rows("companion.pupils").get(2).contains("volgens"));
		assertEquals("companion.pupils", hand.focused());
		Table table = (Table) hand.control("companion.pupils");
		assertEquals(4, screen.on(table::getSelectionIndex));
		assertTrue(screen.on(() -> table.getItem(2).getChecked()));
		screen.tick("companion.pupils", listed(4), true);
		screen.press("companion.next");
		assertEquals(2, home.states(batch, "ot.filled").stream().filter("done"::equals).count(), "each did a part");
	}

	@Test
	@Order(12)
	void afterTheLastStepAListTellsWhoIsMissingAndWhere(Screen screen, @TempDir Path folder) throws IOException {
		hand.at(12);
		screen.press("companion.all");
		screen.press("companion.next");
		assertEquals(0, hand.number());
		List<String> lines = new ArrayList<>(List.of("BSN;Naam;Geboortedatum"));
		pupils.stream().skip(1).forEach(pupil -> lines.add(pupil.transfer().bsn().orElseThrow().digits() + ";" + pupil.transfer().name() + ";"
				+ pupil.transfer().birthDate().orElseThrow()));
		lines.add("999990019;Vreemde Eend;2014-01-02");
		Path list = Files.writeString(folder.resolve("ot.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
		screen.type("companion.list", folder.resolve("nergens.csv").toString());
		screen.enter("companion.list");
		assertTrue(screen.shows("Wat nu"), "what cannot be read is told here: " + screen.text());
		screen.type("companion.list", list.toString());
		screen.enter("companion.list");
		assertTrue(screen.shows("Komt deze lijst uit Onderwijs Transparant?") && screen.shows("ot.csv"), screen.text());
		assertTrue(GuidedHome.done(screen.exchange().guiding().show(batch)).walking().stream().allMatch(pupil -> pupil.found().isEmpty()), "looking records nothing");
		screen.press("report.yes");
		assertTrue(screen.shows("Van " + pupils.size() + " leerlingen staan er " + (pupils.size() - 1) + " in de lijst uit Onderwijs Transparant"), screen.text());
		assertTrue(screen.shows("1 leerling uit Onderwijs Transparant hoort niet bij deze overdracht"), screen.text());
		assertTrue(screen.shows(listed(0)), screen.text());
		screen.press("companion.missing." + pupils.get(0).transfer().id());
		assertTrue(hand.number() > 0, screen.text());
	}

	@Test
	@Order(13)
	void atTwiceTheSizeOfTextEverythingFitsInItsWidthAndTheWayOnIsInSight(Screen screen) {
		hand.at(TICKING);
		for (int percent : new int[] { 100, 200 }) {
			screen.on(() -> {
				screen.desktop().textSize(percent);
				return null;
			});
			screen.rest();
			Shell window = hand.window();
			screen.on(() -> {
				Rectangle at = window.getBounds();
				// as on a screen of 1366 by 768
				window.setBounds(at.x, at.y, Math.min(at.width, 573), 730);
				return null;
			});
			screen.rest();
			Rectangle inside = screen.on(window::getClientArea);
			for (String name : List.of("companion.side", "companion.pupils", "companion.copy", "companion.fails", "companion.all", "companion.previous", "companion.next")) {
				Control control = hand.control(name);
				Rectangle place = screen.on(() -> window.getDisplay().map(control.getParent(), window, control.getBounds()));
				Point wanted = screen.on(() -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT));
				assertTrue(place.x >= 0 && place.x + place.width <= inside.width, name + " is cut at " + percent + ": " + place + " in " + inside);
				assertTrue(control instanceof Table || place.width >= wanted.x, name + " is too narrow at " + percent);
			}
			Control next = hand.control("companion.next");
			assertTrue(screen.on(() -> window.getDisplay().map(next.getParent(), window, next.getBounds())).y < inside.height - 30, "the way on is in sight");
			Table table = (Table) hand.control("companion.pupils");
			assertTrue(screen.on(() -> table.getClientArea().height / table.getItemHeight()) >= 3, "some pupils are seen at once");
		}
		screen.on(() -> {
			screen.desktop().textSize(100);
			return null;
		});
	}
}
