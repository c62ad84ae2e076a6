package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/** What a hurried user types must not cost a file, show a number, or pass without a word. */
@Tag("long")
class MishapTest {

	@TempDir
	static Path school;
	private static PracticeFiles files;
	@TempDir
	Path folder;
	private House house;

	@BeforeAll
	static void writeSchool() throws IOException {
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school);
	}

	@BeforeEach
	void openHouse() {
		house = House.whole(folder);
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words)).toArray(String[]::new));
	}

	private Answer json(String... words) {
		return type(Stream.concat(Stream.of("--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private Answer prepare(String... more) {
		return json(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString()), Stream.of(more)).toArray(String[]::new));
	}

	private static String bsn(int which) {
		return files.pupils().stream().filter(p -> p.traits().isEmpty()).skip(which).findFirst().orElseThrow().bsn().digits();
	}

	/** One pupil file, and the same dossier waiting in the inbox. */
	private String importOne() {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		prepare("--bsn", bsn(0));
		type("request", "--receiver", "ot", "--school", "00ZZ", "--bsn", bsn(0));
		assertEquals(0, type("import", "--receiver", "ot", "--batch", "B1").exit());
		return bsn(0);
	}

	private Answer bsnList(Path list, Path out, String language) {
		return type("--lang", language, "bsn-list", "--sender", "parnassys", "--list", list.toString(), "--out", out.toString());
	}

	@Test
	void thePupilListIsNeverOverwrittenByItsOwnNumbers() throws IOException {
		Path list = folder.resolve("lijst.xlsx");
		Files.copy(files.list(), list);
		byte[] before = Files.readAllBytes(list);
		Path linked = Files.createLink(folder.resolve("zelfde.xlsx"), list);
		Path roundabout = Files.createDirectory(folder.resolve("map")).resolve("..").resolve("lijst.xlsx");
		List<Path> outs = new ArrayList<>(List.of(list, roundabout, linked));
		try {
			outs.add(Files.createSymbolicLink(folder.resolve("koppeling.xlsx"), list));
		} catch (FileSystemException e) {
			// Windows lets few people make one
		}
		for (Path out : outs) {
			Answer dutch = bsnList(list, out, "nl");
			Answer english = bsnList(list, out, "en");
			assertEquals(2, dutch.exit(), out.toString());
			assertEquals(2, english.exit(), out.toString());
			assertEquals("", dutch.out());
			assertTrue(dutch.err().contains("de leerlinglijst zelf"), dutch.err());
			assertTrue(english.err().contains("the pupil list itself"), english.err());
			assertArrayEquals(before, Files.readAllBytes(list));
		}
	}

	@Test
	void theWorkbookOfNumbersIsCalledAWorkbook() throws IOException {
		for (String name : List.of("bsn.csv", "bsn", "xlsx", "bsn.xls")) {
			Answer dutch = bsnList(files.cleanList(), folder.resolve(name), "nl");
			assertEquals(2, dutch.exit(), name);
			assertTrue(dutch.err().contains("eindigt op .xlsx"), dutch.err());
			assertTrue(bsnList(files.cleanList(), folder.resolve(name), "en").err().contains("ends in .xlsx"));
			assertFalse(Files.exists(folder.resolve(name)));
		}
		assertEquals(0, bsnList(files.cleanList(), folder.resolve("BSN.XLSX"), "nl").exit());
	}

	@Test
	void aNumberInFreeTextIsMaskedUnlessAskedFor() {
		String number = importOne();
		String other = bsn(1);
		String told = "Zus heeft BSN" + other + ", niet 111222334 en tel. 0" + other + ".";
		String masked = told.replace("BSN" + other, "BSN••••••" + other.substring(6)).replace("111222334", "••••••334");
		String[] set = {"okr-set", "--receiver", "ot", "--bsn", number, "--field", "functioneren/werkhouding", "--value", told};
		String[] okr = {"okr", "--receiver", "ot", "--bsn", number};
		assertEquals(masked, json(set).line().get("value"));
		assertTrue(words(type(set)).contains(masked));
		assertEquals(Optional.of(masked), value(json(okr)));
		assertTrue(words(type(okr)).contains("BSN••••••"));
		assertFalse(type(okr).out().contains("BSN" + other));
		assertEquals(told, json(Stream.concat(Stream.of(set), Stream.of("--show-bsn")).toArray(String[]::new)).line().get("value"));
		assertEquals(Optional.of(told), value(json(Stream.concat(Stream.of(okr), Stream.of("--show-bsn")).toArray(String[]::new))));
	}

	private static Optional<Object> value(Answer okr) {
		return Answer.rows(okr.line().get("fields")).stream().filter(f -> "functioneren/werkhouding".equals(f.get("path")))
				.map(f -> f.get("value")).findFirst();
	}

	private static String words(Answer answer) {
		return answer.out().replaceAll("\\s+", " ");
	}

	@Test
	void aNumberInFreeTextIsMaskedInAPlanToo() {
		String number = importOne();
		type("okr-set", "--receiver", "ot", "--bsn", number, "--field", "huidigeschool/leerling/huisarts/achternaam", "--value",
				"Bakker " + bsn(1));
		for (String mode : List.of("aanvullen", "overschrijven")) {
			String[] plan = {"import", "--receiver", "ot", "--transfer", "T1", "--mode", mode, "--dry-run"};
			for (Answer answer : List.of(type(plan), json(plan))) {
				assertFalse(answer.out().contains(bsn(1)), mode);
				assertTrue(answer.out().contains("••••••" + bsn(1).substring(6)), answer.out());
			}
			assertTrue(json(Stream.concat(Stream.of(plan), Stream.of("--show-bsn")).toArray(String[]::new)).out().contains(bsn(1)));
		}
	}

	@Test
	void aLogThatCannotBeWrittenIsRefusedWithAWayOut() throws IOException {
		for (Path out : List.of(folder.resolve("weg").resolve("log.txt"), Files.createFile(folder.resolve("bestand")).resolve("log.txt"))) {
			Answer text = type("audit", "--out", out.toString());
			Answer json = json("audit", "--out", out.toString());
			assertEquals(3, text.exit());
			assertEquals(3, json.exit());
			assertTrue(words(new Answer(0, text.err(), "")).contains(out.toString()), text.err());
			assertTrue(text.err().contains("Dat betekent") && text.err().contains("Wat nu") && text.err().contains("Wie kan dat"), text.err());
			assertFalse(text.err().contains(".part") || json.out().contains(".part"));
			assertEquals(List.of("id", "what", "meaning", "next", "who"),
					List.copyOf(Answer.object(json.line().get("refusal")).keySet()));
		}
	}

	@Test
	void anotherRoleForAUserWhoIsThereIsSaid() {
		Answer added = type("users", "add", "juf", "--role", "leerkracht");
		assertFalse(added.out().contains("veranderd"), added.out());
		Answer changed = type("users", "add", "juf", "--role", "ib");
		assertEquals(0, changed.exit());
		assertTrue(words(changed).contains("De rol is veranderd van leerkracht in ib"), changed.out());
		assertFalse(type("users", "add", "juf", "--role", "ib").out().contains("veranderd"));
		assertTrue(words(type("--lang", "en", "users", "add", "juf", "--role", "directie")).contains("changed from ib to directie"));
		Answer json = json("users", "add", "juf", "--role", "ib");
		assertEquals(List.of(Map.of("name", "juf", "role", "ib", "accounts", List.of(), "pin", false)), json.lines());
	}

	@ParameterizedTest
	@ValueSource(strings = {"nl", "en"})
	void aCategoryThatDoesNotExistIsWrongUse(String language) {
		Answer answer = prepare("--lang", language, "--category", "cat_foo=OPT-UIT");
		assertEquals(2, answer.exit(), answer.out());
		assertEquals("", answer.out());
		assertEquals(1, answer.err().split("cat_foo", -1).length - 1, answer.err());
		assertTrue(answer.err().contains("cat_verzuim") && answer.err().contains("cat_leerling"), answer.err());
	}

	@Test
	void aCategoryIsChosenOnlyOneWay() {
		Answer answer = prepare("--category", "cat_verzuim=OPT-UIT", "--category", "cat_verzuim=OPTIONEEL");
		assertEquals(2, answer.exit(), answer.out());
		assertTrue(answer.err().contains("cat_verzuim kan niet OPT-UIT en OPTIONEEL tegelijk zijn"), answer.err());
		Answer english = prepare("--lang", "en", "--category", "cat_verzuim=OPT-UIT", "--category", "cat_verzuim=OPTIONEEL");
		assertTrue(english.err().contains("cat_verzuim cannot be both OPT-UIT and OPTIONEEL"), english.err());
		Answer same = prepare("--category", "cat_verzuim=OPT-UIT", "--category", "cat_verzuim=opt-uit");
		assertEquals(1, same.exit(), "understood, and then refused because nothing is set up");
	}

	@Test
	void anOptionWithoutEffectIsSaidOnce() {
		importOne();
		String[] plan = {"import", "--receiver", "ot", "--transfer", "T1", "--dry-run", "--mode"};
		for (String[] more : new String[][] {{"aanvullen", "--clear-absent"}, {"overschrijven", "--spaces-empty"}}) {
			Answer answer = json(Stream.concat(Stream.of(plan), Stream.of(more)).toArray(String[]::new));
			assertEquals(0, answer.exit(), answer.out());
			assertTrue(words(new Answer(0, answer.err(), "")).contains(more[1] + " doet niets bij " + more[0]), answer.err());
		}
		for (String[] more : new String[][] {{"overschrijven", "--clear-absent"}, {"aanvullen", "--spaces-empty"}}) {
			assertEquals("", json(Stream.concat(Stream.of(plan), Stream.of(more)).toArray(String[]::new)).err());
		}
	}

	@Test
	void helpSaysWhatAnOptionDoes() {
		assertFalse(type("prepare", "--help").out().contains("Dit is een proef"));
		assertTrue(words(type("prepare", "--help")).contains("niet klaarzetten"));
		assertFalse(words(type("status", "--help")).contains("meer dan één"));
		assertTrue(words(type("withdraw", "--help")).contains("meer dan één"));
	}
}
