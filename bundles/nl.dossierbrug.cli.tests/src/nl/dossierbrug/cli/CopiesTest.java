package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code repair} and {@code convert}: copies, never a change to a file that is there. */
class CopiesTest {

	@TempDir
	static Path school;
	private static Dossiers practice;
	@TempDir
	Path folder;
	private House house;
	private Dossiers dossiers;
	private Path out;

	@BeforeAll
	static void writeSchool() throws IOException {
		practice = Dossiers.of(school);
	}

	@BeforeEach
	void openHouse() {
		house = House.whole(folder);
		dossiers = practice.in(folder.resolve("dossiers"));
		out = folder.resolve("uit/nieuw");
	}

	private Answer json(Object... words) {
		return type(Stream.concat(Stream.of("--format", "json"), Stream.of(words)).toArray());
	}

	private Answer type(Object... words) {
		return house.type(Stream.of(words).map(Object::toString).toArray(String[]::new));
	}

	/** A dossier with a space behind a code. */
	private Path spaced(String name) {
		return dossiers.put(name, practice.xml(0).replaceFirst("</soortadres>", " </soortadres>"));
	}

	private static void keys(Map<String, Object> line, String... keys) {
		assertEquals(List.of(keys), List.copyOf(line.keySet()));
	}

	private static String id(Map<String, Object> line) {
		return (String) Answer.object(line.get("refusal")).get("id");
	}

	private List<Path> copies() throws IOException {
		if (!Files.exists(out)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(out)) {
			return files.filter(Files::isRegularFile).map(out::relativize).sorted().toList();
		}
	}

	@Test
	void aRepairedCopyIsValidAndTheOriginalIsAsItWas() throws IOException {
		Path file = spaced("map/spatie.xml");
		byte[] before = Files.readAllBytes(file);
		assertEquals(1, json("validate", file).exit());
		Answer answer = json("repair", dossiers.folder(), "--out", out);
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		keys(answer.line(), "file", "out", "repairs", "refusal");
		Map<String, Object> repair = Answer.rows(answer.line().get("repairs")).getFirst();
		keys(repair, "path", "line", "label", "old", "new");
		assertTrue(((String) repair.get("path")).endsWith("/soortadres[1]"));
		assertEquals(repair.get("old"), repair.get("new") + " ");
		assertEquals(out.resolve("map/spatie.xml").toString(), answer.line().get("out"));
		assertEquals(0, json("validate", out).exit());
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@Test
	void peopleAreOfferedTheRepairAndSeeWhatChanged() {
		Path file = spaced("een spatie.xml");
		String offered = type("validate", file).out();
		assertTrue(offered.contains("1 plek is veilig te herstellen"), offered);
		assertTrue(offered.contains("dossierbrug repair '" + file + "' --out DIR"), offered);
		String done = type("repair", file, "--out", out).out();
		assertTrue(done.contains("Soort adres") && done.contains("In 1 daarvan is iets hersteld"), done);
		assertTrue(done.matches("(?s).*'[^']+ '.*") && done.contains("Commentaar in het bestand gaat niet mee"), done);
	}

	@Test
	void whatCouldNotBeRepairedIsNotCalledFreeOfFaults() {
		String told = type("repair", dossiers.folder().resolve("weg.xml"), "--out", out).out();
		assertTrue(told.contains("Er zijn geen kopieën gemaakt. Van 1 bestand is geen kopie gemaakt."), told);
		assertFalse(told.contains("niets te herstellen"), told);
	}

	@Test
	void aBrokenStructureIsNotCopiedEvenWhenTheVersionIsRight() throws IOException {
		dossiers.put("a.xml", practice.xml(0).replaceFirst("<achternaam>", "<bijnaam>Bob</bijnaam><achternaam>"));
		dossiers.put("b.xml", Dossiers.spoiled(practice.xml(0), "<standaardversie>", "2018.1", "</standaardversie>"));
		Answer answer = json("convert", dossiers.folder(), "--out", out);
		assertEquals(1, answer.exit());
		assertEquals(List.of("convert.structure", "convert.structure"), answer.lines().stream().map(CopiesTest::id).toList());
		assertEquals(List.of(), copies());
	}

	@Test
	void aCopyThatIsNotValidYetIsToldAsSuch() throws IOException {
		Path example = dossiers.put("overstap.xml", sample2018().replace("<overstap>POPO<", "<overstap>POVO<")
				.replace("<cat_vve>OPTIONEEL<", "<cat_vve>VERBODEN<")
				.replace("</overstapadvies>", "</overstapadvies><naampeuterspeelzaal>De Triangel</naampeuterspeelzaal>"));
		Answer answer = json("convert", example, "--out", out);
		assertEquals(1, answer.exit());
		assertTrue(Answer.rows(answer.line().get("findings")).stream().anyMatch(f -> f.get("severity").equals("error")), answer.out());
		String told = type("convert", example, "--out", folder.resolve("leesbaar")).out().replaceAll("\\s+", " ");
		assertTrue(told.contains("1 van de kopieën is nog niet geldig") && told.contains("Dit moet nog gebeuren"), told);
	}

	private static String sample2018() throws IOException {
		String root = System.getProperty("dossierbrug.root");
		assumeTrue(root != null, "only where the sources are");
		return Files.readString(Path.of(root, "bundles/nl.dossierbrug.standard.tests/src/nl/dossierbrug/standard/convert/dossier-2018.1.xml"));
	}

	@Test
	void whatNeedsNoRepairIsCopiedToTheByte() throws IOException {
		Path file = dossiers.valid("goed.xml");
		Answer answer = json("repair", file, "--out", out);
		assertEquals(0, answer.exit());
		assertEquals(List.of(), answer.line().get("repairs"));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out.resolve("goed.xml")));
	}

	@Test
	void aFileOfWhichNoCopyCanBeMadeIsToldAndTheOthersAreDone() throws IOException {
		dossiers.put("kapot.xml", "<dossier");
		dossiers.valid("goed.xml");
		for (String command : List.of("repair", "convert")) {
			Path target = out.resolve(command);
			Answer answer = json(command, dossiers.folder(), dossiers.folder().resolve("weg.xml"), "--out", target);
			assertEquals(3, answer.exit());
			assertEquals(List.of("copy.no-dossier", "file.read"), answer.lines().stream().filter(l -> l.get("refusal") != null).map(CopiesTest::id).toList());
			assertEquals(2, answer.lines().stream().filter(l -> l.get("out") == null).count());
		}
		assertEquals(List.of(Path.of("convert/goed.xml"), Path.of("repair/goed.xml")), copies());
	}

	@Test
	void noFileIsEverReplacedAndThenNothingIsWrittenAtAll() throws IOException {
		Path one = spaced("een.xml");
		Path two = spaced("twee.xml");
		Path sameName = spaced("map/een.xml");
		Path there = out.resolve("twee.xml");
		Files.createDirectories(out);
		Files.writeString(there, "van iemand anders");
		Answer answer = json("repair", one, two, sameName, "--out", out);
		assertEquals(3, answer.exit());
		assertEquals(List.of("file.same-name", "file.exists"), answer.lines().stream().map(CopiesTest::id).toList());
		assertEquals("van iemand anders", Files.readString(there));
		assertEquals(List.of(Path.of("twee.xml")), copies());
		assertEquals("file.out-same", id(json("convert", dossiers.folder(), "--out", dossiers.folder().resolve("erin")).line()));
		assertEquals("file.out-not-folder", id(json("convert", one, "--out", there).line()));
		assertEquals("file.exists", id(json("repair", one, "--out", one.getParent()).line()));
	}

	@Test
	void repairsThatWouldTakeSomethingAlongAreNotMade() throws IOException {
		Path file = dossiers.put("vreemd.xml", practice.xml(0).replaceFirst("</soortadres>", " </soortadres>")
				.replaceFirst("<achternaam>", "<bijnaam>Bob</bijnaam><achternaam>"));
		Answer answer = json("repair", file, "--out", out);
		if (answer.line().get("out") == null) {
			assertEquals("repair.structure", id(answer.line()));
			assertEquals(List.of(), copies());
		} else {
			assertTrue(Files.readString(out.resolve("vreemd.xml")).contains("Bob"), "nothing is lost");
		}
	}

	@Test
	void theNewestVersionIsCopiedAsItIs() throws IOException {
		Path file = dossiers.valid("goed.xml");
		Answer answer = json("convert", file, "--out", out);
		assertEquals(0, answer.exit());
		keys(answer.line(), "file", "out", "from", "to", "findings", "refusal");
		assertEquals(List.of("2019.1", "2019.1"), List.of(answer.line().get("from"), answer.line().get("to")));
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(out.resolve("goed.xml")));
		assertTrue(type("convert", file, "--out", folder.resolve("nog een")).out().contains("1 had die versie al"));
	}

	@Test
	void anOlderDossierIsBroughtOverWithAReport() throws IOException {
		String sample = sample2018();
		for (int i = 1; i < 4; i++) {
			dossiers.put(i + ".xml", sample);
		}
		Answer answer = json("convert", dossiers.folder(), "--out", out);
		assertEquals(1, answer.exit(), "not everything could be carried");
		assertEquals(List.of("2018.1", "2019.1"), List.of(answer.line().get("from"), answer.line().get("to")));
		assertFalse(Answer.rows(answer.line().get("findings")).isEmpty());
		assertEquals(0, json("validate", out).exit());
		Answer people = type("convert", dossiers.folder(), "--out", folder.resolve("leesbaar"));
		assertEquals(1, people.exit());
		assertTrue(people.out().contains("3 dossiers: ") && people.out().contains("1.xml") && people.out().contains("3 dossiers zijn omgezet naar versie 2019.1"), people.out());
	}

	@Test
	void thereIsNoWayBackAndNoUnknownVersion() throws IOException {
		Path file = dossiers.valid("goed.xml");
		Answer back = json("convert", file, "--out", out, "--to", "2017.1");
		assertEquals(1, back.exit(), back.out());
		assertNull(back.line().get("out"));
		assertFalse(id(back.line()).isBlank());
		assertEquals(2, json("convert", file, "--out", out, "--to", "1999.1").exit());
		assertEquals(List.of(), copies());
	}

	@Test
	void numbersAreMaskedInNamesToo() {
		String bsn = practice.pupil(0).bsn().digits();
		dossiers.valid(bsn + ".xml");
		Answer answer = json("convert", dossiers.folder(), "--out", out);
		Answer again = json("convert", dossiers.folder(), "--out", out);
		assertEquals("file.exists", id(again.line()));
		for (Answer one : List.of(answer, again)) {
			assertFalse(one.out().contains(bsn) || one.err().contains(bsn), one.out());
		}
	}

	@Test
	void whoeverStopsKeepsWhatWasDone() throws IOException {
		dossiers.valid("goed.xml");
		house.cancelled.set(true);
		Answer answer = json("repair", dossiers.folder(), "--out", out);
		assertEquals(1, answer.exit());
		assertEquals(List.of(), copies());
	}
}
