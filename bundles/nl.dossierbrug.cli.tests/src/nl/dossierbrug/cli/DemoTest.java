package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration walks the three routes and a guided one, and every step does what it should. */
@Tag("long")
class DemoTest {

	@TempDir
	Path folder;

	@Test
	void peopleSeeTheRoutesAndTheirTableAndNoNumberOrKey() {
		Path home = folder.resolve("demo");
		Answer answer = House.whole(folder).type("--home", home.toString(), "demo");
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		List<String> lines = answer.out().lines().toList();
		List<String> table = lines.subList(headings(lines), lines.size());
		for (String row : List.of("ParnasSys →.* 25 +19 +19 +19 +6 +0", "Esis → LDOS +25 +20 +19 +19 +5 +0",
				"ParnasSys → TOP.* 5 +4 +4 +4 +2 +0", "ParnasSys → OT,.* 3 +0 +0 +0 +0 +3")) {
			assertTrue(table.stream().anyMatch(line -> line.matches(row + " +[0-9.,]+")), row + "\n" + answer.out());
		}
		assertTrue(lines.stream().anyMatch(line -> line.matches("\\| +Beste collega,.*")), answer.out());
		assertFalse(answer.out().contains("✗"), answer.out());
		assertFalse(answer.out().replace(home.toString(), "").matches("(?s).*\\b\\d{9}\\b.*"), answer.out());
		assertFalse(answer.out().contains("oefensleutel") || answer.out().contains("--key "), answer.out());
	}

	private static int headings(List<String> lines) {
		return IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("route ")).max().orElseThrow();
	}

	@Test
	void scriptsGetALineForEachStepOfEachRouteInEnglishToo() throws Exception {
		Path home = folder.resolve("demo");
		Answer answer = House.whole(folder).type("--home", home.toString(), "--lang", "en", "demo", "--format", "json");
		assertEquals(0, answer.exit(), answer.out() + answer.err());
		List<Map<String, Object>> lines = answer.lines();
		for (int i = 0; i < lines.size(); i++) {
			assertEquals(List.of("step", "route", "title", "command", "exit", "ok", "result"), List.copyOf(lines.get(i).keySet()));
			assertEquals(i + 1L, lines.get(i).get("step"));
			assertEquals(true, lines.get(i).get("ok"));
		}
		assertEquals("Is everything in order to begin?",
				lines.stream().filter(l -> l.get("route").equals("top")).findFirst().orElseThrow().get("title"));
		assertEquals(List.of("ot", "ldos", "top", "guided"),
				List.copyOf(lines.stream().map(l -> l.get("route")).collect(Collectors.toCollection(LinkedHashSet::new))));
		assertEquals(Set.of("connectors", "pupils", "bsn-list", "preflight", "prepare", "settings", "request", "inbox", "import",
				"okr-set", "okr", "undo", "status", "audit", "users", "withdraw", "register", "pdf", "groups", "delete", "guide"),
				lines.stream().map(l -> commandOf((String) l.get("command"))).collect(Collectors.toSet()));
		everyBatchHasItsReceipt(home);
	}

	private static String commandOf(String typed) {
		return typed.replaceFirst("dossierbrug (--user \\S+ --pin-file \\S+ )?", "").replaceFirst(" .*", "");
	}

	private static void everyBatchHasItsReceipt(Path home) throws Exception {
		try (Stream<Path> receipts = Files.list(home.resolve("receipts")); Stream<Path> papers = Files.list(home.resolve("pdf"))) {
			assertTrue(receipts.count() >= 6);
			assertEquals(3, papers.count());
		}
	}

	@Test
	void whoStopsItIsToldHowFarItCame() {
		House house = House.whole(folder);
		house.cancelled.set(true);
		Answer answer = house.type("--home", folder.resolve("demo").toString(), "demo");
		assertEquals(1, answer.exit());
		assertTrue(answer.out().contains("Gestopt omdat u dat vroeg, na 0 stappen."), answer.out());
	}

	@Test
	void aFolderThatIsInUseIsLeftAlone() throws Exception {
		Files.writeString(folder.resolve("iets.txt"), "van iemand", StandardCharsets.UTF_8);
		Answer answer = House.whole(folder).type("--home", folder.toString(), "demo");
		assertEquals(2, answer.exit());
		assertEquals("", answer.out());
	}
}
