package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read is words: ids of the program are for scripts. */
@Tag("long")
class SpokenTest extends RouteHouse {

	/** Ids of events, preconditions and refusals: {@code user.bound}, {@code parnassys.regional-initiative}. */
	private static final Pattern ID = Pattern.compile("(?<![\\w./-])[a-z]+\\.[a-z]+(-[a-z]+)*(?![\\w./-])");

	private void oneWay() {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(), "--dossiers",
				files.dossiers().toString(), "--bsn", plain("BB").bsn().digits());
		type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1");
		type("import", "--receiver", "ot", "--batch", "B1");
	}

	private static String flat(Answer answer) {
		return answer.out().replaceAll("\\s+", " ");
	}

	@Test
	void whatIsNotInOrderIsToldByATitleWithAWayOutBelow() {
		String dutch = flat(say("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL));
		assertTrue(dutch.contains("nee Het is nog niet vastgelegd dat de school in ParnasSys is aangesloten op een klaarzetten regionaal initiatief. Dat betekent: "), dutch);
		assertTrue(dutch.contains("Wat nu: Ga in ParnasSys naar") && dutch.contains("Wie kan dat: De ICT-coördinator"), dutch);
		assertTrue(dutch.contains("aan ParnasSys en Onderwijs Transparant zelf is niets gevraagd"), dutch);
		assertFalse(dutch.contains("parnassys.regional-initiative"), dutch);
		String english = flat(say("--lang", "en", "preflight", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL));
		assertFalse(english.contains("parnassys.regional-initiative"), english);
		assertEquals("parnassys.regional-initiative", type("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL).lines()
				.stream().filter(line -> line.get("ok").equals(false)).findFirst().orElseThrow().get("id"));
	}

	@Test
	void systemsAreToldByTheirNames() {
		oneWay();
		assertTrue(flat(say("status")).contains("Van ParnasSys naar Onderwijs Transparant"), say("status").out());
		assertTrue(flat(say("status")).contains("Wat er in de systemen zelf staat, ziet Dossierbrug niet."), "a status is of what lies here");
		type("settings", "set", "ldos.gebruikers-en-klassen", "true");
		type("prepare", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL, "--list", files.cleanList().toString(), "--dossiers",
				files.dossiers().toString(), "--bsn", plain("BB").bsn().digits());
		String both = flat(say("status"));
		assertTrue(both.contains("ParnasSys") && both.contains("Esis") && both.contains("LDOS") && !both.contains("parnassys"), both);
		assertEquals(List.of("parnassys", "esis"), all(type("status"), "sender"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void theLogTellsEveryEventInWords(String language) throws IOException {
		oneWay();
		String log = say("--lang", language, "audit").out();
		assertTrue(log.contains(language.equals("nl") ? "Dossier klaargezet in Dossierbrug" : "Dossier made ready in Dossierbrug"), log);
		assertEquals(List.of(), ids(log));
		Path out = folder.resolve("log.txt");
		say("--lang", language, "audit", "--out", out.toString());
		String whole = Files.readString(out);
		assertTrue(whole.contains(language.equals("nl") ? "versie 1 voor Onderwijs Transparant" : "version 1 for Onderwijs Transparant"), whole);
		assertEquals(List.of(), ids(whole));
		assertTrue(all(type("audit"), "event").contains("transfer.ready"), "scripts get the ids");
	}

	private static List<String> ids(String text) {
		return ID.matcher(text).results().map(found -> found.group()).filter(id -> !id.equals("meester.jan") && !id.equals("parnassys.regionaal-initiatief")).toList();
	}

	@Test
	void whoChecksTheLogReadsTheVerdictAndNotTheLog() throws IOException {
		oneWay();
		String verdict = say("audit", "--verify").out();
		assertTrue(verdict.contains("Alles is zoals het logboek zegt"), verdict);
		assertFalse(verdict.contains("Dossier klaargezet") || verdict.contains("meester.jan"), verdict);
		assertTrue(say("audit").out().contains("Dossier klaargezet"));
		Path out = folder.resolve("log.txt");
		assertTrue(say("audit", "--verify", "--out", out.toString()).out().contains("Alles is zoals het logboek zegt"));
		assertTrue(Files.readString(out).contains("Dossier klaargezet"));
		List<Map<String, Object>> lines = type("audit", "--verify").lines();
		assertEquals(Map.of("verified", true), lines.getLast());
		assertTrue(lines.size() > 10, "scripts get the log too");
	}

	private Path list(String... lines) throws IOException {
		return Files.writeString(folder.resolve("lijst.csv"), String.join("\n", lines));
	}

	@Test
	void anAdviceNamesTheOptionThatDoesIt() throws IOException {
		String bsn = plain("BB").bsn().digits();
		String dates = flat(say("pupils", "--sender", "parnassys", "--list", list("BSN;Naam;Geboortedatum", bsn + ";Sem Vries;3/4/2014").toString()));
		assertTrue(dates.contains("is bij 1 datum niet te zien") && dates.contains("Die is gelezen") && dates.contains("--dates maand-dag"), dates);
		String away = flat(say("bsn-list", "--sender", "parnassys", "--list", list("BSN;Naam;Status", bsn + ";Sem Vries;Actief",
				files.pupils().stream().filter(other -> other.traits().isEmpty()).skip(1).findFirst().orElseThrow().bsn().digits() + ";Noor Berg;Uitgeschreven").toString(), "--out", folder.resolve("bsn.xlsx").toString()));
		assertTrue(away.contains("neemt u bewust mee met --absent"), away);
	}

	@Test
	void aWordThatIsFixedIsWrongUseAndWhatIsLookedUpIsRefused() {
		for (String wrong : List.of("koning", "users add x --role koning", "validate . --mode streng", "pupils --sender parnassys --list x --dates half")) {
			assertEquals(2, type(wrong.split(" ")).exit(), wrong);
		}
		for (String unknown : List.of("inbox --receiver nergens", "pupils --sender nergens --list x", "status --transfer T9", "status --batch B9", "settings get a.b",
				"users remove niemand", "undo --import I9")) {
			assertEquals(1, type(unknown.split(" ")).exit(), unknown);
		}
	}
}
