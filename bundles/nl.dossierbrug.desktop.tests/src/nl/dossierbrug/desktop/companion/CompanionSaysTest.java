package nl.dossierbrug.desktop.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.desktop.walking.OpenWalk;
import nl.dossierbrug.exchange.guide.GuidedPupil;

/** What the window that goes along says of whom: never more than can be true. */
@ExtendWith(OnScreen.class)
@Tag("long")
class CompanionSaysTest {

	private static final int TICKING = 6;
	private static final String MAKE_READY = "parnassys.make-ready";

	private GuidedHome home;
	private CompanionHand hand;
	private String batch;
	private List<GuidedPupil> pupils;

	private void begin(Screen screen, String sender, String receiver) {
		home = new GuidedHome(screen);
		batch = home.begin(sender, receiver);
		pupils = home.pupils(batch);
		hand = new CompanionHand(screen).open(batch);
	}

	@AfterEach
	void close() {
		hand.close();
	}

	private String name(int index) {
		return pupils.get(index).transfer().name();
	}

	private int number(String step) {
		return home.batch(batch).walk().number(home.batch(batch).walk().step(step).orElseThrow());
	}

	private Set<String> others(String step) {
		return home.states(batch, step).stream().skip(1).collect(Collectors.toSet());
	}

	@Test
	void aStepThatIsDoneOnceIsNotSaidOfWhoStayedBehindAndCanBeTakenBackOfOneToo(Screen screen) {
		begin(screen, "parnassys", "ot");
		hand.at(TICKING);
		screen.press("companion.all");
		screen.tick("companion.pupils", pupils.getFirst().name().listed(), false);
		assertTrue(screen.shows((pupils.size() - 1) + " van " + pupils.size() + " aangevinkt"), "at once: " + screen.text());
		assertTrue(screen.rows("companion.pupils").getFirst().contains("nog open"));
		assertFalse(screen.rows("companion.pupils").get(1).contains("nog open"), "what is ticked is shown so at once");
		screen.press("companion.next");
		assertTrue(screen.shows("Dit geldt niet voor " + name(0) + ": bij stap 6 nog open"), screen.text());
		screen.press("companion.next");
		assertEquals("open", home.states(batch, MAKE_READY).getFirst(), "nobody handled this one");
		assertEquals(Set.of("done"), others(MAKE_READY));
		screen.press("companion.previous");
		assertTrue(screen.shows("(voor " + (pupils.size() - 1) + " van " + pupils.size() + " leerlingen)"), screen.text());
		screen.select("companion.pupils", pupils.get(1).name().listed());
		screen.press("companion.take-back.one");
		assertEquals(List.of("open", "open", "done"), home.states(batch, MAKE_READY).subList(0, 3));
		screen.press("companion.take-back");
		assertEquals(Set.of("open"), others(MAKE_READY));
		assertFalse(screen.has("companion.take-back"));
		hand.at(8);
		assertTrue(screen.shows("Nog open: de stappen 6, 7 voor 1 leerling."), screen.text());
		hand.past();
		assertTrue(screen.shows("Nog open: de stappen 6, 7, 8, 9 voor 1 leerling; de stappen 10, 11, 12 voor " + pupils.size() + " leerlingen."), screen.text());
		screen.press("companion.skipped");
		assertEquals(TICKING, hand.number());
	}

	@Test
	void whoWasFoundAfterAProblemIsStuckNowhereAnyMoreAndOneComesBackWhereSomebodyWaits(Screen screen, @TempDir Path folder) throws IOException {
		begin(screen, "esis", "ldos");
		GuidedHome.done(screen.exchange().guiding().problem(batch, "esis.add", List.of(pupils.getFirst().transfer().bsn().orElseThrow()), "esis.not-in-list"));
		assertEquals(1, GuidedHome.done(OpenWalk.all(screen.exchange())).getFirst().stuck());
		hand.at(number("ldos.open"));
		assertTrue(screen.shows("Dit kan nog voor niemand gelden: bij stap " + number("esis.add") + " nog open"), screen.text());
		screen.press("companion.next");
		assertEquals(Set.of("open"), Set.copyOf(home.states(batch, "ldos.open")));
		hand.past();
		hand.close();
		hand.open(batch);
		assertEquals(home.batch(batch).walk().number(home.batch(batch).next().orElseThrow()), hand.number(), "not at the end while somebody waits");
		List<String> lines = new ArrayList<>(List.of("BSN;Naam;Geboortedatum"));
		pupils.subList(0, pupils.size() - 1).forEach(pupil -> lines.add(pupil.transfer().bsn().orElseThrow().digits() + ";" + pupil.transfer().name() + ";"
				+ pupil.transfer().birthDate().orElseThrow()));
		Path list = Files.writeString(folder.resolve("ldos.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
		GuidedHome.done(screen.exchange().guiding().reconcile(batch, list, ListChoices.NONE, Progress.NONE));
		assertEquals(0, GuidedHome.done(OpenWalk.all(screen.exchange())).getFirst().stuck());
		hand.at(number("esis.add"));
		screen.until("it is shown", () -> screen.rows("companion.pupils").getFirst().contains("al in de lijst"));
		GuidedHome.done(screen.exchange().guiding().problem(batch, "ldos.there", List.of(pupils.getFirst().transfer().bsn().orElseThrow()), "ldos.no-place"));
		assertEquals(1, GuidedHome.done(OpenWalk.all(screen.exchange())).getFirst().stuck(), "what is told after that is something new");
	}

	@Test
	void whatNobodyCouldDoIsOfEverybodyAndOwnWordsStandOnTheTimelineOnly(Screen screen) {
		begin(screen, "parnassys", "top");
		hand.at(number("parnassys.send"));
		screen.press("companion.fails");
		screen.press("companion.problem.other");
		screen.type("companion.problem.words", "Het scherm van 111222333 blijft wit");
		screen.press("companion.problem.record");
		assertEquals(Set.of("problem"), Set.copyOf(home.states(batch, "parnassys.send")));
		String told = GuidedHome.done(screen.exchange().tracking().ofTransfer(pupils.getFirst().transfer().id())).getFirst().timeline().getLast().detail().in(Language.NL);
		assertTrue(told.contains("Het scherm van") && told.contains("blijft wit") && !told.contains("111222333"), told);
		List<String> logged = new ArrayList<>();
		assertTrue(screen.exchange().administration().audit(entry -> logged.add(entry.toString())) instanceof Outcome.Done);
		assertFalse(logged.stream().anyMatch(entry -> entry.contains("blijft wit")));
	}
}
