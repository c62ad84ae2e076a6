package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** What people see on the screen after one pupil was made ready, asked for and imported. */
@Tag("long")
class ForPeopleTest {

	private static final String OWN = "functioneren/werkhouding";
	private static final String OSO = "huidigeschool/leerling/huisarts/achternaam";

	@TempDir
	Path folder;
	private House house;
	private PracticePupil pupil;
	private PracticeFiles files;

	@BeforeEach
	void importOne() throws IOException {
		house = House.whole(folder);
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(folder.resolve("school"));
		pupil = files.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow();
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", bsn());
		type("request", "--receiver", "ot", "--school", "00ZZ", "--bsn", bsn());
		assertEquals(0, type("import", "--receiver", "ot", "--batch", "B1").exit());
	}

	private String bsn() {
		return pupil.bsn().digits();
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words)).toArray(String[]::new));
	}

	private Answer set(String field, String value) {
		return type("okr-set", "--receiver", "ot", "--bsn", bsn(), "--field", field, "--value", value);
	}

	private static void fits(Answer answer, int width) {
		answer.out().lines().forEach(line -> assertTrue(line.length() <= width, answer.out()));
	}

	@Test
	void aPupilFileReadsByCategoryWithLabelsKeysAndOrigins() {
		set(OWN, "Werkt rustig");
		Answer okr = type("okr", "--receiver", "ot", "--bsn", bsn());
		List<String> lines = okr.out().lines().map(String::strip).toList();
		for (String heading : List.of("School", "Leerling", "Toetsresultaten", "Functioneren")) {
			assertTrue(lines.contains(heading), heading);
		}
		String words = okr.out().replaceAll("\\s+", " ");
		assertTrue(words.contains("Adres (bezoek) › Straat") && words.contains(" BRIN 00ZZ dossier T1"), okr.out());
		assertTrue(words.contains("dossier T1 v1, "), words);
		assertTrue(words.contains("Werkt rustig met de hand, door meester.jan, op "), words);
		assertTrue(words.contains("Nog leeg bij Functioneren: "), words);
		assertFalse(okr.out().contains("huidigeschool/") || okr.out().contains(bsn()));
		fits(okr, 100);
		house = house.with(Map.of("COLUMNS", "80"));
		fits(type("okr", "--receiver", "ot", "--bsn", bsn()), 80);
	}

	@Test
	void whatIsFilledByHandSaysWhatKindOfFieldItIs() {
		assertTrue(set(OWN, "Werkt rustig").out().replaceAll("\\s+", " ").contains("Het is een eigen veld van Onderwijs Transparant"));
		String oso = set(OSO, "Bakker").out().replaceAll("\\s+", " ");
		assertTrue(oso.contains("Huisarts › Achternaam Bakker") && oso.contains("OSO-veld") && !oso.contains("eigen veld"), oso);
		assertTrue(oso.contains("Met de hand ingevuld"), oso);
		assertTrue(set(OSO, "").out().contains("Met de hand leeggemaakt"));
	}

	@Test
	void aPlanReadsWithLabels() {
		set(OSO, " ");
		Answer plan = type("import", "--receiver", "ot", "--transfer", "T1", "--mode", "aanvullen", "--dry-run");
		assertTrue(plan.out().contains("Huisarts › Achternaam") && plan.out().contains("␣") && plan.out().contains("1 gebleven"), plan.out());
		assertFalse(plan.out().contains("huisarts/"));
		assertTrue(type("import", "--receiver", "ot", "--transfer", "T1", "--spaces-empty", "--dry-run").out().contains("1 gevuld"));
	}

	@Test
	void tablesFitTheScreenAndAFileHoldsTheWholeLog() throws IOException {
		house = house.with(Map.of("COLUMNS", "70"));
		for (String[] command : new String[][] {{"status"}, {"status", "--transfer", "T1"}, {"inbox", "--receiver", "ot"}, {"audit"}}) {
			fits(type(command), 70);
		}
		assertTrue(type("audit").out().contains("…"));
		Path log = folder.resolve("log.txt");
		type("audit", "--out", log.toString());
		assertFalse(Files.readString(log).contains("…"));
	}

	@Test
	void whenNobodyReadsOnTheCommandStopsQuietly() {
		for (String command : List.of("okr --receiver ot --bsn " + bsn(), "audit", "--format json audit", "--format json okr --receiver ot")) {
			Answer answer = house.typeTo(new Closing(40), Stream.concat(Stream.of("--home", folder.resolve("home").toString()),
					Stream.of(command.split(" "))).toArray(String[]::new));
			assertEquals("", answer.err(), command);
			assertEquals(3, answer.exit(), command);
		}
		assertFalse(Files.exists(folder.resolve("home/faults")));
	}

	@Test
	void whatWasOrderedIsDoneThoughNobodyReadsTheAnswer() {
		Answer prepared = house.typeTo(new Closing(40), "--home", folder.resolve("home").toString(), "--format", "json", "prepare",
				"--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", files.cleanList().toString(), "--dossiers",
				files.dossiers().toString());
		assertEquals("", prepared.err());
		assertTrue(Files.exists(folder.resolve("home/receipts/B2.pdf")));
		house.typeTo(new Closing(40), "--home", folder.resolve("home").toString(), "--format", "json", "request", "--receiver", "ot",
				"--school", "00ZZ", "--batch", "B2");
		house.typeTo(new Closing(40), "--home", folder.resolve("home").toString(), "--format", "json", "import", "--receiver", "ot",
				"--batch", "B2");
		assertTrue(type("inbox", "--receiver", "ot").out().contains("Er wacht niets op import"));
	}

	/** An output that its reader closes after some bytes. */
	private static final class Closing extends OutputStream {

		private int left;

		private Closing(int bytes) {
			left = bytes;
		}

		@Override
		public void write(int b) throws IOException {
			if (left-- <= 0) {
				throw new IOException("Broken pipe");
			}
		}
	}

	@Test
	void whatCameOfSendingIsATableWithHeadings() {
		Answer sent = type("ledger", "send");
		assertEquals(0, sent.exit(), sent.out() + sent.err());
		assertTrue(sent.out().contains("bevestigd") && sent.out().contains("opgegeven"), sent.out());
	}
}
