package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code validate} on files and folders, as scripts and people meet it. */
class ValidateTest {

	@TempDir
	static Path school;
	private static Dossiers practice;
	@TempDir
	Path folder;
	private House house;
	private Dossiers dossiers;

	@BeforeAll
	static void writeSchool() throws IOException {
		practice = Dossiers.of(school);
	}

	@BeforeEach
	void openHouse() {
		house = House.whole(folder);
		dossiers = practice.in(folder.resolve("dossiers"));
	}

	private Answer json(Object... words) {
		return type(Stream.concat(Stream.of("--format", "json"), Stream.of(words)).toArray());
	}

	private Answer type(Object... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home")), Stream.of(words)).map(Object::toString).toArray(String[]::new));
	}

	private static Map<String, Object> summary(Answer answer) {
		return Answer.object(answer.lines().getLast().get("summary"));
	}

	private static void summary(Answer answer, long files, long valid, long invalid, long unreadable) {
		Map<String, Object> summary = summary(answer);
		assertEquals(List.of("files", "valid", "invalid", "unreadable", "seconds"), List.copyOf(summary.keySet()));
		assertEquals(List.of(files, valid, invalid, unreadable),
				List.of(summary.get("files"), summary.get("valid"), summary.get("invalid"), summary.get("unreadable")));
	}

	private static List<Map<String, Object>> findings(Map<String, Object> line) {
		return Answer.rows(line.get("findings"));
	}

	private static String words(Answer answer) {
		return answer.out().replaceAll("\\s+", " ");
	}

	@Test
	void aValidDossierIsNothingToRemark() {
		Path file = dossiers.valid("goed.xml");
		Answer answer = json("validate", file);
		assertEquals(0, answer.exit(), answer.out());
		assertEquals("", answer.err());
		Map<String, Object> line = answer.line();
		assertEquals(List.of("file", "standard", "profile", "valid", "findings"), List.copyOf(line.keySet()));
		assertEquals(List.of(file.toString(), "2019.1", "BB", true, List.of()), List.copyOf(line.values()));
		summary(answer, 1, 1, 0, 0);
		assertFalse(Files.exists(folder.resolve("home")), "checking keeps nothing");
	}

	@Test
	void aWrongCodeMakesADossierInvalid() {
		Answer answer = json("validate", dossiers.wrongCode("fout.xml", "Bezoek"));
		assertEquals(1, answer.exit());
		assertEquals(false, answer.line().get("valid"));
		Map<String, Object> finding = findings(answer.line()).getFirst();
		assertEquals(List.of("rule", "severity", "path", "line", "message"), List.copyOf(finding.keySet()));
		assertEquals("error", finding.get("severity"));
		assertTrue(finding.get("path").toString().matches("/dossier\\[1]/huidigeschool\\[1]/leerling\\[1]/adreslijst\\[1]/.*soortadres\\[1]"), finding.toString());
		assertTrue((Long) finding.get("line") > 1);
		summary(answer, 1, 0, 1, 0);
	}

	@Test
	void aFileThatIsNotThereIsUnreadableAndTheOthersAreDone() {
		Path good = dossiers.valid("goed.xml");
		Answer answer = json("validate", folder.resolve("weg.xml"), good);
		assertEquals(3, answer.exit());
		Map<String, Object> gone = answer.line();
		assertEquals(false, gone.get("valid"));
		assertNull(gone.get("standard"));
		assertNull(gone.get("profile"));
		assertEquals("error", findings(gone).getFirst().get("severity"));
		assertEquals(true, answer.lines().get(1).get("valid"));
		summary(answer, 2, 1, 0, 1);
	}

	@Test
	void aFolderIsWalkedForXmlInAnyCapitalsAndHiddenOnesArePassedOver() {
		dossiers.valid("b/één leerling.XML");
		dossiers.valid("a.xml");
		dossiers.wrongCode("b/Müller, Jürgen.Xml", "x");
		dossiers.put("b/lees mij.txt", "geen dossier");
		dossiers.valid(".verborgen.xml");
		dossiers.valid(".map/c.xml");
		Answer answer = json("validate", dossiers.folder());
		List<String> files = answer.lines().stream().filter(l -> l.containsKey("file"))
				.map(l -> dossiers.folder().relativize(Path.of((String) l.get("file"))).toString().replace('\\', '/')).toList();
		assertEquals(List.of("a.xml", "b/Müller, Jürgen.Xml", "b/één leerling.XML"), files);
		summary(answer, 3, 2, 1, 0);
	}

	@Test
	void aFileThatIsNamedTwiceIsCheckedOnce() {
		Path file = dossiers.valid("goed.xml");
		Answer answer = json("validate", file, dossiers.folder(), dossiers.folder().resolve("../dossiers/goed.xml"));
		summary(answer, 1, 1, 0, 0);
		assertEquals(2, answer.lines().size());
	}

	@Test
	void linksAreNotFollowedAndThatIsTold() throws IOException {
		dossiers.valid("goed.xml");
		Path elsewhere = practice.in(folder.resolve("elders")).valid("anders.xml");
		try {
			Files.createSymbolicLink(dossiers.folder().resolve("link.xml"), elsewhere);
			Files.createSymbolicLink(dossiers.folder().resolve("map"), elsewhere.getParent());
		} catch (UnsupportedOperationException | FileSystemException e) {
			assumeTrue(false, "no links here");
		}
		Answer answer = json("validate", dossiers.folder());
		summary(answer, 1, 1, 0, 0);
		assertTrue(answer.err().contains("2 koppelingen"), answer.err());
	}

	@Test
	void hostileAndBrokenFilesAreInvalidAndStopNothing() {
		dossiers.put("1.xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");
		dossiers.put("2.xml", "<a>".repeat(100_000));
		dossiers.put("3.xml", "geen xml");
		dossiers.put("4.xml", "");
		dossiers.put("5.xml", practice.xml(0).substring(0, 5000));
		dossiers.put("6.xml", "<dossiers/>");
		dossiers.valid("7.xml");
		Answer answer = json("validate", dossiers.folder(), "--mode", "agreement");
		assertEquals(1, answer.exit());
		summary(answer, 7, 1, 6, 0);
		answer.lines().subList(0, 6).forEach(line -> assertFalse(findings(line).isEmpty(), line.toString()));
		assertFalse(answer.out().contains("root:"));
	}

	@Test
	void theAgreementAsksMoreThanTheOfficialCheck() {
		Path file = dossiers.put("bsn.xml", Dossiers.spoiled(practice.xml(0), "<bsn>", "123456789", "</bsn>"));
		assertEquals(0, json("validate", file).exit());
		assertEquals(0, json("validate", file, "--mode", "official").exit());
		Answer agreement = json("validate", file, "--mode", "agreement");
		assertEquals(1, agreement.exit());
		assertFalse(findings(agreement.line()).isEmpty());
		assertTrue(type("validate", file).out().contains("--mode agreement"));
		assertFalse(agreement.out().contains("123456789") || agreement.err().contains("123456789"));
	}

	@Test
	void aFolderWithoutDossiersSaysThatNothingWasDone() throws IOException {
		Path empty = Files.createDirectories(folder.resolve("leeg"));
		Answer answer = json("validate", empty);
		assertEquals(1, answer.exit(), "a wrong folder must not look like a good one");
		summary(answer, 0, 0, 0, 0);
		assertTrue(answer.err().contains("Er is niets gedaan"), answer.err());
	}

	@Test
	void twoThousandFilesComeInTheirOrder() throws IOException {
		Path good = dossiers.valid("goed.xml");
		Path many = Files.createDirectories(folder.resolve("veel"));
		List<String> names = new ArrayList<>();
		for (int i = 10_000; i < 12_000; i++) {
			Path file = many.resolve(i + ".xml");
			if (i % 100 == 7) {
				Files.copy(good, file);
			} else {
				Files.writeString(file, "<dossier" + i + "/>");
			}
			names.add(file.toString());
		}
		Answer answer = json("validate", many);
		assertEquals(names, answer.lines().stream().filter(l -> l.containsKey("file")).map(l -> l.get("file")).toList());
		summary(answer, 2000, 20, 1980, 0);
	}

	@Test
	void whoeverStopsHearsWhatWasNotDone() {
		dossiers.valid("a.xml");
		dossiers.valid("b.xml");
		house.cancelled.set(true);
		Answer answer = json("validate", dossiers.folder());
		assertEquals(1, answer.exit());
		summary(answer, 0, 0, 0, 0);
		assertTrue(answer.err().contains("Gestopt omdat u dat vroeg"), answer.err());
		assertTrue(words(type("validate", dossiers.folder())).contains("2 zijn niet gecontroleerd"));
	}

	@Test
	void aNumberInAFileNameIsMaskedUnlessItMayBeSeen() {
		String bsn = practice.pupil(0).bsn().digits();
		dossiers.valid(bsn + ".xml");
		dossiers.wrongCode("b" + bsn + ".xml", "x");
		for (Answer answer : List.of(json("validate", dossiers.folder()), type("validate", dossiers.folder()))) {
			assertFalse(answer.out().contains(bsn) || answer.err().contains(bsn), answer.out());
			assertTrue(answer.out().contains("••••••" + bsn.substring(6)));
		}
		assertTrue(json("validate", dossiers.folder(), "--show-bsn").out().contains(bsn + ".xml"));
		assertTrue(json("audit").lines().stream().anyMatch(l -> ((String) l.get("event")).contains("bsn")), "showing is recorded");
	}

	@Test
	void peopleReadTheVerdictFirstThenEachThingOnceAndWhatToDo() {
		for (int i = 10; i < 20; i++) {
			dossiers.put(i + ".xml", parnasSys(practice.xml(i % 2), "x" + i));
		}
		dossiers.valid("goed.xml");
		dossiers.put("kapot.xml", "<");
		Answer answer = type("validate", dossiers.folder(), folder.resolve("weg.xml"));
		assertEquals(3, answer.exit());
		String words = words(answer);
		assertTrue(words.startsWith("Van de 13 bestanden is 1 geldig. 11 zijn niet geldig. 1 kon niet worden gelezen."), words);
		assertTrue(words.indexOf("Dit moet worden hersteld") < words.indexOf("Overstapdossiers klaarzetten"), words);
		assertTrue(words.contains("Waar: Zoek de leerling in ParnasSys op onder Leerling"), words);
		assertTrue(words.contains("Wie: de administratie"), words);
		assertTrue(words.contains("10 dossiers: ") && !words.contains("en nog"), words);
		for (int i = 10; i < 20; i++) {
			assertTrue(words.contains("(" + i + ".xml, 'x" + i + "')"), "nobody may be missed, and two have one name: " + words);
		}
		assertTrue(words.contains("1 dossier: weg.xml"), words);
		assertTrue(words.contains("controleer ze nog een keer"), words);
		answer.out().lines().forEach(line -> assertTrue(line.length() <= 100, line));
		assertEquals(1, words.split("Soort adres", -1).length - 1, words);
	}

	private static String parnasSys(String xml, String code) {
		return Dossiers.spoiled(named(xml),
				"<roepnaam>(?s:.*?)<soortadres>", code, "</soortadres>");
	}

	@Test
	void ofOneFilePeopleReadTheLines() {
		Answer answer = type("validate", dossiers.wrongCode("fout.xml", "x"));
		String words = words(answer);
		assertTrue(words.startsWith("Het dossier van " + practice.pupil(1).name().spoken() + " is niet geldig."), words);
		assertTrue(words.contains("versie 2019.1 van de standaard, profiel BB"), words);
		assertTrue(words.matches(".* Regel: \\d+ .*"), words);
		assertTrue(type("validate", dossiers.valid("goed.xml")).out().startsWith("Het dossier van " + practice.pupil(0).name().spoken() + " is geldig."));
		assertTrue(type("validate", dossiers.put("leeg.xml", "")).out().startsWith("Het bestand leeg.xml is geen geldig dossier."));
	}

	private static String contradicting(String xml) {
		String changed = xml.replaceFirst("(</categorie_uitlevering>)", "$1<overstap>VOSWV</overstap>");
		assertTrue(changed.contains("<overstap>VOSWV</overstap>"));
		return changed;
	}

	@Test
	void whereThePublishedStylesheetsContradictEachOtherThatIsSaid() {
		Path file = dossiers.put("tegen.xml", contradicting(practice.xml(0)));
		Answer official = json("validate", file);
		Map<String, Object> line = official.lines().getFirst();
		assertEquals(true, line.get("valid"), "the published verdict stands");
		assertEquals(List.of(), line.get("findings"));
		Map<String, Object> contradiction = Answer.object(line.get("contradiction"));
		assertEquals(List.of("judgedBy", "named", "message"), List.copyOf(contradiction.keySet()));
		assertEquals(List.of("BB", "VOSWV"), List.of(contradiction.get("judgedBy"), contradiction.get("named")));
		assertEquals(1, official.exit(), "there is something to remark");
		Answer agreement = json("validate", file, "--mode", "agreement");
		assertEquals(false, agreement.lines().getFirst().get("valid"));
		assertEquals(1, agreement.out().split("profile.contradicted", -1).length - 1, agreement.out());
		String words = words(type("validate", file));
		assertTrue(words.contains("is geldig.") && words.contains("profiel BB") && words.contains("spreken elkaar hier tegen"), words);
		assertTrue(words.contains("Wie: "), words);
		String both = words(type("validate", file, dossiers.valid("goed.xml")));
		assertTrue(both.startsWith("Alle 2 dossiers zijn geldig. Kijk hier nog naar"), both);
		assertEquals(1, both.split("spreken elkaar hier tegen", -1).length - 1, both);
		assertEquals(1, words(type("validate", file, "--mode", "agreement")).split("spreken elkaar hier tegen", -1).length - 1);
		assertNull(json("validate", dossiers.valid("goed.xml")).lines().getFirst().get("contradiction"));
	}

	@Test
	void englishSpeaksEnglish() {
		dossiers.wrongCode("a.xml", "x");
		dossiers.valid("b.xml");
		String words = words(type("--lang", "en", "validate", dossiers.folder()));
		assertTrue(words.startsWith("Of the 2 files 1 is valid. 1 is not valid. This must be set right"), words);
		assertTrue(words.contains("Where: ") && words.contains("Who: "), words);
		assertTrue(words(type("--lang", "en", "validate", dossiers.folder().resolve("b.xml"))).contains("is valid. It follows version 2019.1"));
	}

	@Test
	void whatIsToBePastedIsNoOrderForTheShell() {
		String spaced = practice.xml(0).replaceFirst("</soortadres>", " </soortadres>");
		assertTrue(type("validate", dossiers.put("$(touch PWNED) `x` it's.xml", spaced)).out()
				.contains("repair '" + dossiers.folder() + "/$(touch PWNED) `x` it'\\''s.xml' --out DIR"));
		String bsn = practice.pupil(0).bsn().digits();
		assertTrue(type("validate", dossiers.put(bsn + ".xml", spaced)).out().contains("repair FILE|DIR… --out DIR"));
	}

	@Test
	void whatIsFoundStaysMaskedForPeopleWhateverTheyAskFor() {
		String bsn = practice.pupil(0).bsn().digits();
		dossiers.put(bsn + ".xml", "");
		dossiers.put("b" + bsn + ".xml", "");
		assertFalse(type("validate", dossiers.folder(), "--show-bsn").out().contains(bsn));
		assertFalse(type("validate", dossiers.folder().resolve(bsn + ".xml"), "--show-bsn").out().contains(bsn));
	}

	@Test
	void softwareThatCallsItselfByANumberIsNamedWithoutIt() {
		Path file = dossiers.put("a.xml", Dossiers.spoiled(Dossiers.spoiled(Dossiers.spoiled(practice.xml(0), "<pakketnaam>", "LeerlingInZicht", "</pakketnaam>"),
				"<pakketversie>", "269326728", "</pakketversie>"), "<achternaam>", "", "</achternaam>"));
		String words = words(type("validate", file));
		assertFalse(words.contains("269326728"), words);
		assertTrue(words.contains("in LeerlingInZicht"), words);
	}

	@Test
	void whatSomebodyTypedWrongIsSetRightWhereItWasTyped() {
		String words = words(type("validate", dossiers.put("a.xml", named(Dossiers.spoiled(practice.xml(0), "<achternaam>", "", "</achternaam>")))));
		assertTrue(words.contains("Waar: Zoek de leerling in ParnasSys op"), words);
		assertFalse(words.contains("leverancier"), words);
		words = words(type("validate", dossiers.put("b.xml", named(practice.xml(0)).replaceFirst("<achternaam>", "<bijnaam>Bob</bijnaam><achternaam>"))));
		assertTrue(words.contains("Wie: de leverancier van ParnasSys"), words);
	}

	@Test
	void whatTheSoftwareWritesIsNotThePupils() {
		String words = words(type("validate", dossiers.put("a.xml", named(Dossiers.spoiled(practice.xml(0), "<validatieversie>", "1.0", "</validatieversie>")))));
		assertTrue(words.contains("Wie: de leverancier van ParnasSys"), words);
	}

	@Test
	void oneCauseIsReadOnceAndScriptsGetAllOfIt() {
		Path file = dossiers.put("a.xml", practice.xml(0).replaceFirst("(<soort>e-mail</soort>(?s:.*?)<nummer>)[^<]*@[^<]*<", "$1bij jan thuis<"));
		List<Object> rules = findings(json("validate", file).line()).stream().map(f -> f.get("rule")).toList();
		assertTrue(rules.containsAll(List.of("OG.01c", "OG.01d")), rules.toString());
		String words = words(type("validate", file));
		assertTrue(words.contains("ontbreekt het teken @") && !words.contains(" 2. "), words);
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertTrue(words(type("validate", dossiers.folder().resolve("weg.xml"))).startsWith("Het bestand weg.xml is niet gecontroleerd."));
	}

	@Test
	void twoFilesOfOneNameInTwoFoldersAreTwo() {
		String words = words(type("validate", dossiers.wrongCode("a/een.xml", "x"), dossiers.wrongCode("b/een.xml", "x")));
		assertTrue(words.contains("2 dossiers: ") && words.split("\\(een\\.xml, regel", -1).length == 3, words);
	}

	private static String named(String xml) {
		return Dossiers.spoiled(xml, "<pakketnaam>", "ParnasSys", "</pakketnaam>");
	}
}
