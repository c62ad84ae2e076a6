package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.OsoStandard;

/** The lines that scripts read have exactly the keys of the contract, in its order, and the exit codes are its own. */
@Tag("long")
class ContractTest {

	private static final String ME = "meester.jan";
	private static final List<String> REFUSAL = List.of("id", "what", "meaning", "next", "who");

	@TempDir
	static Path school;
	private static PracticeFiles files;
	@TempDir
	Path folder;
	private House house;

	@BeforeAll
	static void writeSchool() throws IOException {
		OsoStandard standard = new Parts.Kept().get().standard();
		files = new PracticeSchool(standard, LocalDate.now()).write(school);
	}

	@BeforeEach
	void openHouse() {
		house = House.whole(folder);
	}

	private Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private Answer prepare(String... more) {
		return type(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list",
				files.cleanList().toString(), "--dossiers", files.dossiers().toString()), Stream.of(more)).toArray(String[]::new));
	}

	/** A pupil with nothing special to list or dossier. */
	private Bsn bsn(int which) {
		return files.pupils().stream().filter(p -> p.traits().isEmpty()).skip(which).findFirst().orElseThrow().bsn();
	}

	private static void keys(Object object, String... keys) {
		assertEquals(List.of(keys), List.copyOf(Answer.object(object).keySet()));
	}

	private void joinInitiative() {
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());
	}

	@Test
	void pupilsAndTheirFindings() {
		Answer answer = type("pupils", "--sender", "parnassys", "--list", files.list().toString(), "--group", "8B");
		assertEquals(1, answer.exit());
		for (Map<String, Object> line : answer.lines()) {
			keys(line, "row", "bsn", "leerlingnummer", "name", "birthDate", "group", "year", "findings");
			Answer.rows(line.get("findings")).forEach(f -> keys(f, "rule", "severity", "path", "line", "message"));
		}
		Map<String, Object> xin = answer.lines().stream().filter(l -> "10024".equals(l.get("leerlingnummer"))).findFirst().orElseThrow();
		assertTrue(((String) xin.get("birthDate")).matches("\\d{4}-\\d{2}-\\d{2}"));
		assertTrue(((String) xin.get("bsn")).matches("••••••\\d{3}"));
		assertEquals("8B", xin.get("group"));
	}

	@Test
	void aListWithoutBsnColumnIsSaidForTheHeadersRow() throws IOException {
		Path list = folder.resolve("lijst.csv");
		Files.writeString(list, "Roepnaam;Achternaam;Geboortedatum;Groep\nJan;Jansen;01-02-2015;8A\n");
		Answer answer = type("pupils", "--sender", "parnassys", "--list", list.toString());
		Map<String, Object> header = answer.lines().stream().filter(l -> l.get("row").equals(1L)).findFirst().orElseThrow();
		assertNull(header.get("name"));
		assertTrue(Answer.rows(header.get("findings")).stream().anyMatch(f -> "error".equals(f.get("severity"))));
		assertEquals(1, answer.exit());
	}

	@Test
	void theWorkbookOfNumbers() {
		Path out = folder.resolve("bsn.xlsx");
		Answer answer = type("bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString(), "--out", out.toString());
		keys(answer.line(), "out", "pupils", "left", "findings");
		assertEquals(25L, answer.line().get("pupils"));
		assertTrue(Files.exists(out));
	}

	@Test
	void preconditionsAndTheRefusalWhileOneDoesNotHold() {
		Answer before = type("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ");
		assertEquals(1, before.exit());
		before.lines().forEach(line -> keys(line, "id", "ok", "what", "next", "who", "before"));
		Map<String, Object> off = before.lines().stream().filter(l -> l.get("ok").equals(false)).findFirst().orElseThrow();
		assertFalse(((String) off.get("next")).isBlank());
		Answer refused = prepare();
		assertEquals(1, refused.exit());
		keys(refused.line(), "refusal");
		keys(refused.line().get("refusal"), REFUSAL.toArray(String[]::new));
		assertTrue(refused.err().contains("Dit kan niet"), refused.err());
		joinInitiative();
		assertEquals(0, type("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ").exit());
		assertEquals(2, type("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", "school").exit());
	}

	@Test
	void preparingRequestingImportingAndUndoing() {
		joinInitiative();
		String number = bsn(0).digits();
		Answer prepared = prepare("--bsn", number);
		keys(prepared.line(), "batch", "pupils", "ready", "refused");
		assertEquals(Map.of("batch", "B1", "pupils", 1L, "ready", 1L, "refused", 0L), prepared.line());
		Map<String, Object> pupil = prepared.lines().get(1);
		keys(pupil, "transfer", "bsn", "name", "status", "version", "findings", "refusal");
		assertEquals("gereed", pupil.get("status"));
		assertNull(pupil.get("refusal"));
		assertTrue(Files.exists(folder.resolve("home/receipts/B1.pdf")));

		Answer requested = type("request", "--receiver", "ot", "--school", "00ZZ", "--bsn", number, "123456789");
		assertEquals(1, requested.exit());
		requested.lines().forEach(line -> keys(line, "transfer", "bsn", "status", "refusal"));
		assertEquals("ontvangen", requested.line().get("status"));
		assertEquals("afgewezen", requested.lines().get(1).get("status"));
		keys(requested.lines().get(1).get("refusal"), REFUSAL.toArray(String[]::new));
		assertFalse(requested.out().contains("123456789") || requested.err().contains("123456789"));

		Answer inbox = type("inbox", "--receiver", "ot");
		assertEquals(0, inbox.exit());
		keys(inbox.line(), "transfer", "bsn", "name", "group", "profile", "received", "status");

		Answer plan = type("import", "--receiver", "ot", "--transfer", "T1", "--mode", "aanvullen", "--dry-run");
		Answer done = type("import", "--receiver", "ot", "--batch", "B1");
		for (Answer imported : List.of(plan, done)) {
			assertEquals(0, imported.exit(), imported.out());
			keys(imported.line(), "transfer", "name", "action", "import", "changes", "refusal");
			keys(Answer.rows(imported.line().get("changes")).getFirst(), "path", "effect", "old", "new");
			assertEquals("new", imported.line().get("action"));
		}
		assertNull(plan.line().get("import"));
		assertEquals("I1", done.line().get("import"));
		assertFalse(done.out().contains(number), "the BSN in the dossier is masked too");

		okrAndStatus(number);

		Answer undone = type("undo", "--import", "I1");
		assertEquals(0, undone.exit());
		keys(undone.line(), "import", "name", "restored");
		assertEquals(1, type("undo", "--import", "I1").exit());
		Answer deleted = type("delete", "--receiver", "ot", "--transfer", "T1", "--reason", "toch niet");
		keys(deleted.line(), "transfer", "status");
		assertEquals("verwijderd", deleted.line().get("status"));
	}

	private void okrAndStatus(String number) {
		Answer set = type("okr-set", "--receiver", "ot", "--bsn", number, "--field", "functioneren/werkhouding", "--value", "Werkt rustig");
		assertEquals(Map.of("path", "functioneren/werkhouding", "value", "Werkt rustig"), set.line());
		Answer okr = type("okr", "--receiver", "ot", "--bsn", number);
		keys(okr.line(), "name", "group", "complete", "fields");
		for (Map<String, Object> field : Answer.rows(okr.line().get("fields"))) {
			keys(field, "path", "value", "origin");
			keys(field.get("origin"), "kind", "transfer", "date", "by");
		}
		assertFalse(okr.out().contains(number));
		Answer status = type("status", "--batch", "B1");
		keys(status.line(), "transfer", "batch", "bsn", "name", "sender", "receiver", "profile", "status", "way", "timeline");
		assertEquals("geïmporteerd", status.line().get("status"));
		Answer.rows(status.line().get("timeline")).forEach(e -> keys(e, "at", "by", "event", "detail", "source"));
		assertEquals(2, type("status").lines().size(), "the request that nothing answers to is seen too");
	}

	@Test
	void ofABatchOnlyWhatArrivedIsImportedAndTheRestIsToldOnce() {
		joinInitiative();
		prepare();
		Answer nothing = type("import", "--receiver", "ot", "--batch", "B1");
		assertEquals(1, nothing.exit());
		assertEquals("import.nothing", Answer.object(nothing.line().get("refusal")).get("id"));
		type("request", "--receiver", "ot", "--school", "00ZZ", "--bsn", bsn(0).digits());
		for (String[] more : new String[][] {{"--dry-run"}, {}}) {
			Answer imported = type(Stream.concat(Stream.of("import", "--receiver", "ot", "--batch", "B1"), Stream.of(more)).toArray(String[]::new));
			assertEquals(0, imported.exit(), imported.out());
			assertEquals(1, imported.lines().size());
			assertEquals("new", imported.line().get("action"));
			assertEquals(1, imported.err().split("--batch B1", -1).length - 1, imported.err());
			assertTrue(imported.err().contains("nog niet opgehaald"), imported.err());
		}
		type("request", "--receiver", "ot", "--school", "00ZZ", "--batch", "B1");
		Answer all = type("import", "--receiver", "ot", "--batch", "B1");
		assertEquals(0, all.exit());
		assertEquals("", all.err());
		assertEquals(1, type("import", "--receiver", "ot", "--transfer", "T1", "T9").lines().stream()
				.filter(l -> l.get("refusal") != null).count(), "what is named is answered");
	}

	@Test
	void withdrawing() {
		joinInitiative();
		prepare("--bsn", bsn(0).digits());
		Answer answer = type("withdraw", "--transfer", "T1", "--reason", "verhuist niet");
		assertEquals(0, answer.exit());
		assertEquals(Map.of("transfer", "T1", "status", "ingetrokken"), answer.line());
	}

	@Test
	void administration() {
		Answer settings = type("settings");
		keys(settings.line(), "key", "value", "label", "help");
		assertEquals("false", type("settings", "get", "parnassys.regionaal-initiatief").line().get("value"));
		assertEquals(1, type("settings", "get", "parnassys.onbekend").exit());
		assertEquals(Map.of("name", "juf.els", "role", "leerkracht", "accounts", List.of("j.els"), "pin", false),
				type("users", "add", "juf.els", "--role", "leerkracht", "--account", "j.els").line());
		assertEquals(2, type("users").lines().size());
		assertEquals(0, type("users", "remove", "juf.els").exit());
		Answer connectors = type("connectors");
		assertEquals(0, connectors.exit());
		keys(connectors.line(), "id", "kind", "name", "profiles", "version", "vendor", "state", "reason", "file");
		assertTrue(connectors.lines().stream().allMatch(line -> "ready".equals(line.get("state")) && line.get("reason") == null));
	}

	@Test
	void theLogAndItsChain() throws IOException {
		joinInitiative();
		Answer audit = type("audit", "--verify");
		assertEquals(0, audit.exit());
		List<Map<String, Object>> lines = audit.lines();
		lines.subList(0, lines.size() - 1).forEach(line -> keys(line, "at", "by", "event", "transfer", "hash"));
		assertEquals(Map.of("verified", true), lines.getLast());
		Path out = folder.resolve("log.jsonl");
		Answer written = type("audit", "--verify", "--out", out.toString());
		assertEquals(1, written.lines().size());
		assertTrue(Files.readAllLines(out).size() >= lines.size() - 1);
		assertEquals(3, type("audit", "--out", folder.resolve("weg").resolve("log").toString()).exit());
	}

	@Test
	void showingNumbersIsRecordedAndNotForEverybody() {
		assertEquals(0, type("users", "add", "juf.els", "--role", "leerkracht", "--account", "meester.jan").exit());
		String[] words = {"pupils", "--sender", "parnassys", "--list", files.cleanList().toString(), "--show-bsn"};
		Answer mine = type(words);
		assertNotNull(mine.lines().stream().filter(l -> bsn(0).digits().equals(l.get("bsn"))).findFirst().orElse(null));
		assertTrue(type("audit").lines().stream().anyMatch(l -> ((String) l.get("event")).contains("bsn")), type("audit").out());
		Answer hers = house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--user", "juf.els"), Stream.of(words)).toArray(String[]::new));
		assertEquals(4, hers.exit());
		assertFalse(hers.out().contains(bsn(0).digits()));
	}

	@Test
	void exitCodesTellWhatKindOfNoItIs() {
		assertEquals(3, type("pupils", "--sender", "parnassys", "--list", "bestaat-niet.xlsx").exit());
		assertEquals(1, type("inbox", "--receiver", "onbekend").exit());
		assertEquals(4, house.type("--home", folder.resolve("home").toString(), "--user", "vreemde", "inbox", "--receiver", "ot").exit());
		Answer me = type("users");
		assertEquals(List.of(Map.of("name", ME, "role", "beheerder", "accounts", List.of(ME), "pin", false)), me.lines());
	}

	@Test
	void aHomeThatIsAFileIsUnreadable() throws IOException {
		Path file = Files.writeString(folder.resolve("bestand"), "geen map");
		Answer answer = house.type("--home", file.toString(), "inbox", "--receiver", "ot");
		assertEquals(3, answer.exit(), answer.err());
	}

	@Test
	void whatIsStoppedSaysHowFarItCame() {
		joinInitiative();
		house.cancelled.set(true);
		Answer answer = prepare();
		assertEquals(1, answer.exit());
		assertTrue(answer.err().contains("Gestopt omdat u dat vroeg"), answer.err());
	}
}
