package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.Fitting;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.practice.PracticeSchool;

/** A list that is dropped on the window, in a real home: what it is, what can be done with it, and the papers that are made. */
@ExtendWith(OnScreen.class)
@Tag("long")
class DroppedListTest {

	@TempDir
	static Path folder;
	private static Path list;

	@BeforeAll
	static void school(Screen screen) throws IOException {
		Path files = folder.resolve("school");
		new PracticeSchool(screen.desktop().session().services().standard(), LocalDate.of(2026, 11, 29)).write(files);
		list = files.resolve("leerlingen.xlsx");
	}

	/** Each begins from Vandaag. */
	@BeforeEach
	void papers(Screen screen) throws IOException {
		Path papers = Files.createDirectories(folder.resolve("papers"));
		screen.on(() -> {
			screen.desktop().preferences().put("papers.folder", papers.toString());
			return null;
		});
		screen.go(Places.START);
	}

	private static List<Path> papers() throws IOException {
		try (var files = Files.list(folder.resolve("papers"))) {
			return files.toList();
		}
	}

	private static String begin(Screen screen, String receiver) {
		Pair pair = new Pair("parnassys", receiver, Optional.of(new School(PracticeSchool.BRIN)), Optional.empty(), Optional.empty());
		return Handing.done(screen.exchange().guiding().start(new GuideOrder(pair, PupilSource.of(list), Selection.all(), List.of()), Progress.NONE))
				.batch().batch().id();
	}

	private static GuidedBatch show(Screen screen, String id) {
		return Handing.done(screen.exchange().guiding().show(id));
	}

	private static List<MadeFile> remembered(Screen screen) {
		return Handing.done(screen.exchange().files().all());
	}

	@Test
	void fromVandaagOnlyTheWorkbookOfItsNumbersIsMadeAndThrownAway(Screen screen) throws IOException {
		screen.go(Places.START);
		screen.drop(list);
		assertEquals("list", screen.here().area());
		assertTrue(screen.shows("8A"), screen.text());
		screen.press("papers.workbook");
		assertEquals(1, papers().size(), screen.text());
		assertTrue(screen.shows(papers().getFirst().toString()), "it says where it lies");
		assertFalse(papers().getFirst().getFileName().toString().contains("leerlingen"), "the name of the list may name a pupil");
		screen.press(screen.names("papers.away.").getFirst());
		screen.until("it is thrown away", () -> screen.names("papers.away.").isEmpty());
		assertEquals(List.of(), papers());
		assertEquals(List.of(), remembered(screen));
		screen.press("list.new");
		assertEquals(Optional.of("pair"), screen.here().get("step"));
	}

	@Test
	void whatWasChangedSinceIsNotThrownAwayAndCanBeForgotten(Screen screen) throws IOException {
		screen.drop(list);
		screen.until("it is looked at", () -> screen.has("papers.workbook"));
		screen.press("papers.workbook");
		Files.writeString(papers().getFirst(), "iets anders");
		screen.press(screen.names("papers.away.").getFirst());
		assertEquals(1, papers().size(), "it is somebody else's now");
		screen.press(screen.names("papers.leave.").getFirst());
		assertEquals(List.of(), remembered(screen));
		Files.delete(papers().getFirst());
	}

	@Test
	void aGuidedHandoverHasItsWorkbookAndItsStepsOnPaper(Screen screen) throws IOException {
		String id = begin(screen, "ot");
		screen.go(Places.walking(id));
		screen.until("it is shown", () -> screen.has("walking.pupils"));
		screen.press("papers.workbook");
		screen.press("papers.workbook");
		screen.press("walking.sheet");
		assertEquals(3, papers().size(), "made once more, it stands beside the one from before: " + papers());
		assertEquals(3, remembered(screen).size());
		screen.go(Places.START);
		screen.go(Places.walking(id));
		screen.until("they are remembered", () -> screen.names("papers.away.").size() == 3);
		for (int i = 0; i < 3; i++) {
			int left = 2 - i;
			screen.press(screen.names("papers.away.").getFirst());
			screen.until("it is thrown away", () -> screen.names("papers.away.").size() == left);
		}
		assertEquals(List.of(), papers());
	}

	@Test
	void aListForAGuidedHandoverIsAskedAboutElsewhereAndTakenAtOnceOnItsOwnPage(Screen screen) {
		String id = begin(screen, "top");
		Path arrived = new ReceiverList(folder).of("top.csv", show(screen, id).walking());
		screen.go(Places.START);
		screen.drop(arrived);
		assertTrue(screen.has("list.report." + id), screen.text());
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().isEmpty()), "nothing was done before somebody said so");
		screen.go(Places.walking(id));
		screen.drop(list);
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().isEmpty()), "what it began with does not come from TOP");
		screen.drop(arrived);
		assertEquals(Optional.of("report"), screen.here().get("step"));
		screen.until("it is asked", () -> screen.has("report.yes"));
		assertTrue(screen.shows("Komt deze lijst uit TOP"), screen.text());
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().isEmpty()), "looking records nothing");
		screen.press("report.yes");
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().orElse(false)), screen.text());
	}

	@Test
	void aListThatLooksLikeAnothersIsDoubtedAndRecordedOnlyWhenSomebodySaysSo(Screen screen) {
		String id = begin(screen, "ot");
		List<GuidedPupil> all = show(screen, id).walking();
		ReceiverList lists = new ReceiverList(folder);
		List<String> again = new ArrayList<>(List.of("Leerlingnummer;Naam;Geboortedatum"));
		all.forEach(pupil -> again.add(pupil.transfer().leerlingnummer() + ";" + pupil.transfer().name() + ";" + pupil.transfer().birthDate().orElseThrow()));
		screen.go(Places.walking(id));
		screen.drop(lists.write("opnieuw.csv", again));
		screen.until("it is asked", () -> screen.has("report.yes"));
		assertTrue(screen.shows("de leerlingnummers uit ParnasSys"), screen.text());
		screen.press("report.no");
		assertTrue(screen.shows("Er is niets vastgelegd") && !screen.has("report.yes"), screen.text());
		screen.drop(lists.write("leeg.csv", List.of("Naam;Geboortedatum")));
		screen.until("it is told", () -> screen.shows("staat geen enkele leerling"));
		List<String> duo = new ArrayList<>(List.of("BRIN;Peildatum;Persoonsgebonden nummer;Bedrag"));
		duo.add("12AB;01-02-2026;" + all.getFirst().transfer().bsn().orElseThrow().digits() + ";5102,33");
		screen.drop(lists.write("duo.csv", duo));
		screen.until("it is asked", () -> screen.has("report.yes"));
		assertTrue(screen.shows("DUO") && screen.shows("geen namen"), screen.text());
		assertTrue(show(screen, id).walking().stream().allMatch(pupil -> pupil.found().isEmpty()), screen.text());
		screen.press("report.yes");
		assertEquals(Optional.of(true), show(screen, id).walking().getFirst().found(), "a person knows better");
		assertTrue(Handing.done(screen.exchange().tracking().ofTransfer(all.getFirst().transfer().id())).getFirst().timeline().stream()
				.anyMatch(event -> event.detail().in(Language.NL).contains("duo.csv, volgens ")), "the timeline names the file");
	}

	@Test
	void atThePupilsOfAHandoverADroppedFileIsTheList(Screen screen) {
		screen.go(Places.HANDOVER.with("sender", "parnassys").with("receiver", "ot"));
		screen.until("the ways are known", () -> screen.has("handover.way.guided"));
		if (screen.has("handover.brin")) {
			screen.type("handover.brin", PracticeSchool.BRIN.code());
			screen.type("handover.school-name", "De Testschool");
		}
		screen.press("handover.next");
		screen.until("it was looked at", () -> screen.enabled("handover.next"));
		screen.press("handover.next");
		screen.drop(list);
		screen.until("the list is read", () -> screen.has("handover.pupils"));
		assertEquals("handover", screen.here().area());
		screen.press("handover.none");
		screen.press("handover.group.8A");
		screen.press("handover.group.8B");
		screen.until("two groups go along", () -> screen.enabled("handover.next"));
		screen.pressTwice("handover.next");
		screen.until("it is begun", () -> screen.has("walking.pupils"));
		GuidedBatch begun = show(screen, screen.here().get("batch").orElseThrow());
		assertTrue(begun.walking().stream().map(pupil -> pupil.transfer().group()).distinct().toList().containsAll(List.of("8A", "8B")));
		assertFalse(begun.stayed().isEmpty(), "who has no number that can be right");
		begun.stayed().forEach(pupil -> assertTrue(screen.shows(pupil.transfer().name()), screen.text()));
		ReceiverList lists = new ReceiverList(folder);
		screen.drop(lists.of("ook.csv", begun.pupils()));
		screen.until("it is asked", () -> screen.has("report.yes"));
		screen.press("report.yes");
		screen.until("it is compared", () -> screen.shows(begun.stayed().getFirst().transfer().name() + " staat wel in uw lijst, maar ging niet mee"));
	}

	@Test
	void theStepsStandAboveThePageWhenItIsFirstOpened(Screen screen) {
		String id = begin(screen, "ot");
		screen.resize(1240, 800);
		screen.go(Places.START);
		screen.go(Places.walking(id));
		screen.until("it is shown", () -> screen.has("walking.pupils"));
		assertEquals(List.of(), new Fitting(screen, 3).cut());
	}

	@Test
	void aListOfNobodysNumberOffersNoWorkbookAndIsSaidToBeOfNoSystem(Screen screen) {
		screen.drop(new ReceiverList(folder).write("zonder.csv", List.of("Achternaam;Roepnaam;Geboortedatum;Groep;BSN", "Elders;Kees;01-02-2015;8A;")));
		screen.until("it is looked at", () -> screen.has("list.new"));
		assertFalse(screen.has("papers.workbook"), screen.text());
		assertFalse(screen.shows("Gelezen als een lijst uit"), screen.text());
	}

	@Test
	void anEmptyTableUnderALitChoiceSaysSoAndAGuidedPupilIsLetGoInItsOwnWords(Screen screen) {
		String id = begin(screen, "ot");
		screen.go(Places.TRANSFERS);
		screen.until("they are there", () -> screen.has("transfers.table"));
		screen.press("transfers.which.imported");
		assertTrue(screen.shows("Geen overdracht past bij"), screen.text());
		screen.press("transfers.which.all");
		assertFalse(screen.shows("Geen overdracht past bij"), screen.text());
		screen.go(Places.transfers(List.of(show(screen, id).walking().getFirst().transfer().id())));
		screen.until("one is open", () -> screen.has("transfers.let-go"));
		screen.press("transfers.let-go");
		assertTrue(screen.shows("herinnert u niet meer aan de stappen"), screen.text());
		assertFalse(screen.shows("soort BB"), screen.text());
	}

	@Test
	void whatIsNoListSaysSoAndStillOffersWhatItMayBe(Screen screen) {
		Path letter = new ReceiverList(folder).write("brief.csv", List.of("Beste collega;", "hierbij;"));
		screen.drop(letter);
		assertTrue(screen.has("list.new"), screen.text());
		assertFalse(screen.has("papers.workbook"), "there are no numbers in it");
	}
}
