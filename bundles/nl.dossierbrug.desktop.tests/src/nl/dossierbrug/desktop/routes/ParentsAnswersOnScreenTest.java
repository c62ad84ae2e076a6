package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.standard.StatedInspection;

/** One tick for inzage overwrites nobody's answer: who has which is shown, one pupil can be filled in alone, replacing is a choice. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ParentsAnswersOnScreenTest {

	/** In the practice school her parents do not agree. */
	private static final String NO = "Saar van Kortenhoevel";

	private static String row(Screen screen, String name) {
		return screen.rows("handover.answers").stream().filter(row -> row.contains(name)).findFirst().orElseThrow();
	}

	private static StatedInspection stated(Screen screen, Transfer transfer) {
		return screen.desktop().session().services().standard().inspection(Handing.done(screen.exchange().inbox().open(transfer.id())));
	}

	@Test
	@Order(1)
	void whoHasWhichAnswerIsShownFirst(Screen screen) {
		new Handing(screen).in(Language.NL).begin("esis", "ldos").settle("ldos.users-and-classes").pupils().dossiers();
		assertTrue(screen.rows("handover.answers").getFirst().contains(NO), () -> screen.rows("handover.answers").toString());
		assertTrue(row(screen, NO).contains("Nee") && row(screen, NO).contains("uit het dossier"), row(screen, NO));
		assertFalse(screen.has("handover.replace-answers"), "nothing was said for everybody yet");
	}

	@Test
	@Order(2)
	void aTickForEverybodyLeavesHerAnswerAndNamesHer(Screen screen) {
		String before = row(screen, NO);
		screen.press("handover.inspected");
		screen.type("handover.inspected-by", "I. van Dam");
		assertEquals(before, row(screen, NO));
		assertTrue(screen.shows("een ander antwoord, en dat blijft staan") && screen.text().contains(NO + " (inzage"), screen.text());
		assertFalse(screen.ticked("handover.replace-answers"));
		assertTrue(screen.words("handover.replace-answers").contains(NO), screen.words("handover.replace-answers"));
	}

	@Test
	@Order(3)
	void replacingIsAChoiceThatCanBeTakenBack(Screen screen) {
		String before = row(screen, NO);
		screen.press("handover.replace-answers");
		screen.until("it is replaced", () -> row(screen, NO).contains("ingevuld voor iedereen"));
		assertTrue(screen.ticked("handover.replace-answers") && screen.shows("wordt het eigen antwoord vervangen"), screen.text());
		screen.press("handover.replace-answers");
		screen.until("it stays after all", () -> row(screen, NO).equals(before));
	}

	@Test
	@Order(4)
	void onePupilIsFilledInAlone(Screen screen) {
		String other = screen.rows("handover.answers").getLast().split("\t")[0];
		screen.select("handover.answers", other);
		assertTrue(screen.shows("Alleen voor " + other), screen.text());
		screen.press("handover.pupil-inspected");
		assertFalse(screen.enabled("handover.next"), "who saw it is not said yet");
		assertTrue(screen.shows(other + ": Vul in wie"), screen.text());
		screen.type("handover.pupil-inspected-by", "J. Bakker");
		screen.choose("handover.pupil-permission", "Nee");
		screen.until("it stands in the table", () -> row(screen, other).contains("hier ingevuld"));
		assertTrue(screen.enabled("handover.next"), screen.text());
		assertEquals("J. Bakker", screen.words("handover.pupil-inspected-by"));
		screen.press("handover.pupil-forget");
		screen.until("it is forgotten", () -> !row(screen, other).contains("hier ingevuld"));
		screen.press("handover.pupil-inspected");
		screen.type("handover.pupil-inspected-by", "J. Bakker");
		screen.choose("handover.pupil-permission", "Nee");
	}

	@Test
	@Order(5)
	void whatStandsReadySaysJustThat(Screen screen) {
		String other = screen.rows("handover.answers").getLast().split("\t")[0];
		List<Transfer> made = new Handing(screen).check().makeReady();
		assertEquals(Optional.of("Nee"), stated(screen, made.stream().filter(one -> one.name().equals(NO)).findFirst().orElseThrow()).agreed());
		assertEquals(Optional.of("Nee"), stated(screen, made.stream().filter(one -> one.name().equals(other)).findFirst().orElseThrow()).permission());
	}
}
