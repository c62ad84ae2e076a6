package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** The school's roster, a folder of attachments and notices, through the command line's door. */
@Tag("long")
class RosterTest {

	@TempDir
	static Path school;
	private static PracticeFiles files;
	@TempDir
	Path folder;
	private House house;
	private Path bare;

	@BeforeAll
	static void writeSchool() throws IOException {
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school);
	}

	@BeforeEach
	void openHouse() throws IOException {
		house = House.whole(folder);
		bare = folder.resolve("kaal.csv");
		Files.write(bare, Stream.concat(Stream.of("BSN;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum"), files.pupils().stream()
				.map(p -> String.join(";", p.bsn().digits(), p.name().roepnaam(), p.name().voorvoegsel(), p.name().achternaam(), p.birthDate().toString())))
				.toList());
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private Answer pupils(Path list, String... more) {
		return type(Stream.concat(Stream.of("pupils", "--sender", "parnassys", "--list", list.toString()), Stream.of(more)).toArray(String[]::new));
	}

	private Answer prepare(String... more) {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		return type(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", bare.toString(),
				"--dossiers", files.dossiers().toString()), Stream.of(more)).toArray(String[]::new));
	}

	private static PracticePupil plain() {
		return files.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow();
	}

	private static Set<Object> values(Answer answer, String key) {
		return answer.lines().stream().filter(line -> line.get("name") != null).map(line -> line.get(key)).collect(Collectors.toSet());
	}

	@Test
	void theRosterFillsNumberGroupAndYearAndThenOneCanChoose() {
		Answer without = pupils(bare, "--group", "8B");
		assertEquals(Set.of(), values(without, "name"));
		Answer answer = pupils(bare, "--roster", files.roster().toString(), "--group", "8b", "--year", "8");
		Set<Object> meant = files.pupils().stream().filter(p -> p.group().equals("8B")).map(PracticePupil::leerlingnummer).collect(Collectors.toSet());
		assertEquals(meant, values(answer, "leerlingnummer"));
		assertEquals(Set.of("8B"), values(answer, "group"));
		assertEquals(Set.of("8"), values(answer, "year"));
		assertEquals(List.of("row", "bsn", "leerlingnummer", "name", "birthDate", "group", "year", "findings"), List.copyOf(answer.line().keySet()));
		assertEquals(1, answer.exit());
	}

	@Test
	void anEdexmlFileCanBeTheListAndSaysOnceThatItHasNoBsn() {
		Answer answer = pupils(files.roster(), "--group", "8A");
		assertTrue(values(answer, "name").size() > 5);
		List<Map<String, Object>> about = answer.lines().stream().filter(line -> line.get("name") == null)
				.flatMap(line -> Answer.rows(line.get("findings")).stream()).toList();
		assertEquals(1, about.stream().filter(f -> f.get("rule").equals("list.bsn.column")).count());
		assertEquals(1, answer.exit());
	}

	@Test
	void aBadRosterStopsEveryCommandWithItsReason() throws IOException {
		Path hostile = Files.writeString(folder.resolve("EDEX.XML"), "<!DOCTYPE EDEX [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><EDEX>&x;</EDEX>");
		Path cut = Files.writeString(folder.resolve("half.xml"), Files.readString(files.roster()).substring(0, 900));
		for (Map.Entry<Path, String> bad : Map.of(hostile, "list.unsafe", cut, "list.damaged", files.list(), "list.kind", bare, "list.unknown",
				folder.resolve("weg.xml"), "list.missing", folder, "list.folder").entrySet()) {
			for (Answer answer : List.of(pupils(bare, "--roster", bad.getKey().toString()), prepare("--roster", bad.getKey().toString()),
					type("bsn-list", "--sender", "parnassys", "--list", bare.toString(), "--roster", bad.getKey().toString(), "--out", folder.resolve("bsn.xlsx").toString()))) {
				assertEquals(3, answer.exit(), bad + answer.err());
				assertEquals(bad.getValue(), Answer.object(answer.line().get("refusal")).get("id"));
			}
		}
		assertFalse(Files.exists(folder.resolve("bsn.xlsx")));
		assertEquals(List.of(), type("status").lines());
		assertEquals(2, pupils(bare, "--roster", "").exit());
	}

	@Test
	void preparingWithTheRosterKnowsNumbersAndGroups() {
		Answer answer = prepare("--roster", files.roster().toString(), "--group", plain().group(), "--bsn", plain().bsn().digits());
		assertEquals(List.of("batch", "pupils", "ready", "refused"), List.copyOf(answer.line().keySet()));
		assertEquals(Map.of("batch", "B1", "pupils", 1L, "ready", 1L, "refused", 0L), answer.line());
		assertTrue(answer.err().contains("Aangevuld uit het EDEXML-bestand"), answer.err());
		assertFalse(answer.err().contains("van school"), answer.err());
		Answer elsewhere = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00YY", "--list", bare.toString(), "--roster",
				files.roster().toString(), "--dossiers", files.dossiers().toString(), "--bsn", plain().bsn().digits(), "--draft");
		assertTrue(elsewhere.err().contains("00YY"), elsewhere.err());
	}

	@Test
	void theNumbersThatTheRosterFilledNameTheAttachments() throws IOException {
		Path attachments = Files.createDirectory(folder.resolve("mee"));
		Files.copy(anyPdf(), attachments.resolve(plain().leerlingnummer() + " groeidocument.pdf"));
		String number = plain().bsn().digits();
		Answer with = prepare("--roster", files.roster().toString(), "--attachments", attachments.toString(), "--bsn", number);
		assertEquals(1L, with.line().get("ready"), with.out() + with.err());
		assertFalse(with.err().contains("groeidocument.pdf"), with.err());
		Answer without = prepare("--attachments", attachments.toString(), "--bsn", number);
		assertEquals(1, without.exit(), "without the roster nobody has that number");
		assertTrue(without.err().contains("groeidocument.pdf"), without.err());
		Answer missing = prepare("--attachments", folder.resolve("nergens").toString(), "--bsn", number);
		assertEquals(3, missing.exit());
		assertEquals("file.attachment-folder", Answer.object(missing.line().get("refusal")).get("id"));
	}

	private static Path anyPdf() throws IOException {
		try (Stream<Path> all = Files.walk(files.attachments())) {
			return all.filter(file -> file.toString().endsWith(".pdf")).findFirst().orElseThrow();
		}
	}

	@Test
	void whoAskedInVainGetsANoticeOnlyWhenThatIsAskedFor() {
		String number = plain().bsn().digits();
		assertEquals(1, type("request", "--receiver", "ot", "--school", "00ZZ", "--bsn", number).exit());
		prepare("--bsn", number);
		assertFalse(type("status").out().contains("bericht"));
		prepare("--bsn", number, "--notify");
		assertTrue(type("status").out().contains("bericht"), type("status").out());
	}

	@Test
	void theHelpNamesTheOptionsInBothLanguages() {
		for (String language : List.of("nl", "en")) {
			String help = house.type("--lang", language, "prepare", "--help").out();
			assertTrue(help.contains("--roster") && help.contains("--attachments") && help.contains("--notify"), help);
			assertTrue(house.type("--lang", language, "pupils", "--help").out().contains("--roster"));
		}
	}
}
