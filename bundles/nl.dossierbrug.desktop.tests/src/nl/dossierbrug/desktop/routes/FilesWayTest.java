package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.stage.OnScreen;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.practice.PracticeSchool;

/** What stands ready in the home of a real school: what is said of it, and giving it out as files. One day, in its order. */
@ExtendWith(OnScreen.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class FilesWayTest {

	@TempDir
	static Path folder;
	private List<Transfer> ready;

	@BeforeAll
	void makeReady(Screen screen) throws IOException {
		Path files = Files.createDirectory(folder.resolve("school"));
		new PracticeSchool(screen.desktop().session().services().standard(), LocalDate.of(2026, 11, 29)).write(files);
		Handing.done(screen.exchange().administration().set("parnassys.regionaal-initiatief", "true"));
		School school = new School(PracticeSchool.BRIN);
		Handing.done(screen.exchange().schools().put("00ZZ", "00", "OBS De Testschool"));
		ready = Handing.done(screen.exchange().preparing().prepare(PrepareOrder.of("parnassys", "ot", school, files.resolve("leerlingen.xlsx"),
				files.resolve("dossiers")), Progress.NONE)).transfers().stream().filter(one -> one.senderStatus() == SenderStatus.GEREED).toList();
	}

	private static void open(Screen screen, Transfer transfer) {
		screen.go(Places.transfers(List.of(transfer.id())));
		screen.until("it is shown", () -> screen.has("transfers.table"));
		screen.select("transfers.table", transfer.name());
		screen.until("it is open", () -> screen.has("transfers.export"));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	@Order(1)
	void whatStandsReadyIsSaidToStandReadyInDossierbrugAndWhatRemainsIsBesideIt(Screen screen) {
		open(screen, ready.getFirst());
		assertTrue(screen.rows("transfers.table").getFirst().contains("Klaargezet in Dossierbrug"), screen.rows("transfers.table").toString());
		assertTrue(screen.shows("Dossierbrug heeft niets naar Onderwijs Transparant gestuurd"), screen.text());
		screen.press("elsewhere.steps");
		assertTrue(screen.shows("OSO importeren › Importeren"), screen.text());
	}

	@Test
	@Order(2)
	void oneDossierIsSavedWithItsCheckCodeAndThrownAwayAgain(Screen screen) throws IOException {
		Transfer one = ready.getFirst();
		Path out = folder.resolve("uit");
		open(screen, one);
		screen.press("transfers.export");
		screen.type("transfers.export-folder", out.toString());
		screen.press("transfers.export-now");
		screen.until("it is saved", () -> screen.has("transfers.export-away"));
		assertTrue(screen.shows("Eén dossier staat in " + out), screen.text());
		assertEquals(List.of(one.id() + ".xml", "index.csv"), names(out));
		assertTrue(Files.readString(out.resolve("index.csv")).contains(one.id() + ".xml;"));
		assertFalse(screen.text().contains(one.bsn().orElseThrow().digits()));
		assertEquals(List.of(MadeFile.Kind.EXPORT), Handing.done(screen.exchange().files().all()).stream().map(MadeFile::kind).toList());
		screen.press("transfers.export-away");
		screen.until("it is thrown away", () -> screen.shows("zijn weggegooid"));
		assertFalse(Files.exists(out.resolve(one.id() + ".xml")));
		assertEquals(List.of(), Handing.done(screen.exchange().files().all()));
	}

	@Test
	@Order(3)
	void whatIsThereAlreadyIsNeverWrittenOverAndTheRefusalHasItsFourParts(Screen screen) throws IOException {
		Transfer one = ready.get(1);
		Path out = Files.createDirectory(folder.resolve("vol"));
		Path mine = Files.writeString(out.resolve(one.id() + ".xml"), "van mij");
		open(screen, one);
		screen.press("transfers.export");
		screen.type("transfers.export-folder", "");
		screen.press("transfers.export-now");
		assertTrue(screen.shows("Kies eerst een map"), screen.text());
		screen.type("transfers.export-folder", out.toString());
		screen.press("transfers.export-now");
		screen.until("it is refused", () -> screen.shows("Er is al iets met de naam"));
		assertTrue(screen.shows("Wat nu") && screen.shows("Dossierbrug zet nooit iets in de plaats"), screen.text());
		assertEquals("van mij", Files.readString(mine));
		assertEquals(List.of(one.id() + ".xml"), names(out), "nor is anything else written");
		screen.press("transfers.export-not");
		screen.until("it is put away", () -> !screen.has("transfers.export-folder"));
	}

	@Test
	@Order(4)
	void severalThatAreTickedComeTogetherWithOneIndex(Screen screen) throws IOException {
		Path out = folder.resolve("samen");
		screen.go(Places.transfers(List.of()));
		screen.until("they are shown", () -> screen.has("transfers.table"));
		screen.tick("transfers.table", ready.get(0).name(), true);
		screen.tick("transfers.table", ready.get(1).name(), true);
		screen.press("transfers.export-ticked");
		screen.type("transfers.export-folder", out.toString());
		screen.press("transfers.export-now");
		screen.until("they are saved", () -> screen.has("transfers.export-away"));
		assertEquals(3, names(out).size(), names(out).toString());
		assertEquals(3, Files.readAllLines(out.resolve("index.csv")).size());
	}

	@Test
	@Order(5)
	void lookingAtAConnectorSaysWhatWasLookedAtWhatWasOnlySaidAndWhatWasNot(Screen screen) {
		screen.go(Places.connector("parnassys"));
		screen.until("the page is there", () -> screen.has("settings.test.parnassys"));
		screen.press("settings.test.parnassys");
		screen.until("it was looked at", () -> screen.shows("Hiernaar is gekeken"));
		assertTrue(screen.shows("heeft de vorm van een BRIN. Of er zo'n school is, is niet nagevraagd."), screen.text());
		assertTrue(screen.shows("Iemand heeft gezegd dat de school in ParnasSys is aangesloten"), screen.text());
		assertTrue(screen.shows("Hiernaar is niet gekeken") && screen.shows("aan ParnasSys zelf is niets gevraagd"), screen.text());
	}
}
