package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.cli.command.Commands;

/** What is typed wrongly is said in plain words, in the user's language, and nothing is done. */
@Tag("long")
class UsageTest {

	@TempDir
	Path folder;

	private Answer type(String... words) {
		return House.empty(folder).type(words);
	}

	@Test
	void withoutACommandTheHelpComes() {
		Answer answer = type();
		assertEquals(0, answer.exit());
		for (String command : new Commands().names()) {
			assertTrue(answer.out().contains("  " + command + " "), command);
		}
		assertTrue(answer.out().contains("Gebruik: dossierbrug"), answer.out());
		assertTrue(answer.out().contains("Zonder opdracht opent het scherm"), answer.out());
	}

	@Test
	void theVersionIsTold() {
		assertEquals("Dossierbrug 1.2.3\n", type("--version").out().replace("\r", ""));
	}

	static List<String> commands() {
		return new Commands().names();
	}

	@ParameterizedTest
	@MethodSource("commands")
	void everyCommandHasHelpInBothLanguages(String command) {
		Answer dutch = type(command, "--help");
		Answer english = type("--lang", "en", command, "--help");
		assertEquals(0, dutch.exit());
		assertEquals(0, english.exit());
		assertTrue(dutch.out().contains("Gebruik: dossierbrug " + command), dutch.out());
		assertTrue(english.out().contains("Usage: dossierbrug " + command), english.out());
		assertTrue(dutch.out().contains("--format"), dutch.out());
		assertFalse(dutch.out().contains("%"), dutch.out());
	}

	static List<List<String>> wrong() {
		return Stream.of("pupil", "--hoom x pupils", "pupils --sender parnassys", "pupils --sender", "pupils --list a --sender b --year",
				"pupils --sender a --sender b --list c", "pupils --sender a --list b woord", "pupils --sender a --list b --format xml",
				"--lang fr connectors", "request --receiver ot --school 99XY", "validate", "validate --mode official", "validate map --mode streng", "validate map --wat",
				"repair map", "repair --out map", "convert map", "convert --out map", "request --receiver ot --school 9XY --bsn 1",
				"request --receiver ot --school 99XY --vestiging 1 --bsn 1",
				"request --receiver ot --school 99XY --bsn 1 --batch B1", "import --receiver ot",
				"import --receiver ot --batch B1 --transfer T1", "import --receiver ot --batch B1 --mode samenvoegen",
				"okr --receiver ot --bsn 123", "settings get", "settings set a", "settings put a b", "users add jan", "users add jan --role baas",
				"users remove", "users pin", "users pin a --role ib", "users --account a", "status --batch B1 --transfer T1", "delete --receiver ot --reason x", "withdraw --transfer T1",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --category verzuim=OPT-UIT",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --school-years drie",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --inspected 2026-13-01 --inspected-by jan",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --agreed Ja",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --inspected 2026-01-01",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --inspected 2026-01-01 --inspected-by j --agreed Misschien",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --attachment brief.pdf",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --profile XYXY",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --contact ;;",
				"prepare --sender a --receiver b --school 99XY --list c --dossiers d --to 1").map(s -> List.of(s.split(" "))).toList();
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void wrongUseEndsWithTwoAndIsToldOnStandardErrorOnly(List<String> words) {
		Answer dutch = type(words.toArray(String[]::new));
		Answer english = type(Stream.concat(words.stream(), Stream.of("--lang=en")).toArray(String[]::new));
		assertEquals(2, dutch.exit(), dutch.out());
		assertEquals("", dutch.out());
		assertTrue(dutch.err().contains("Hulp: dossierbrug"), dutch.err());
		assertFalse(dutch.err().contains("Exception") || dutch.err().contains("{"), dutch.err());
		assertEquals(2, english.exit());
		if (!words.contains("--lang")) {
			assertTrue(english.err().contains("Help: dossierbrug"), english.err());
		}
	}

	@Test
	void anOptionThatIsNearlyRightGetsAHint() {
		Answer answer = type("pupils", "--sendr", "parnassys", "--list", "a.csv");
		assertTrue(answer.err().contains("--sendr") && answer.err().contains("--sender"), answer.err());
	}

	@Test
	void whatIsMissingIsNamed() {
		Answer answer = type("pupils", "--sender", "parnassys");
		assertTrue(answer.err().contains("--list"), answer.err());
		assertFalse(answer.err().contains("--sender,"), answer.err());
		assertTrue(type("pupils", "--list", "x", "--sender").err().contains("Achter --sender"), "a value is missing");
	}

	@Test
	void aNumberThatIsNoBsnIsNotRepeatedInClear() {
		Answer answer = type("okr", "--receiver", "ot", "--bsn", "123456789");
		assertFalse(answer.err().contains("123456789"), answer.err());
		assertTrue(answer.err().contains("••••••789"), answer.err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "EN"})
	void theEnvironmentCanChooseTheLanguage(String value) {
		House house = House.empty(folder).with(Map.of("DOSSIERBRUG_LANG", value));
		assertTrue(house.type("--help").out().contains("Usage:"));
		assertTrue(house.type("--lang", "nl", "--help").out().contains("Gebruik:"), "what is typed goes first");
	}

	@Test
	void aFileNameWithAnAtSignIsJustAName() {
		Answer answer = type("pupils", "--sender", "parnassys", "--list", "@lijst.csv", "--x");
		assertTrue(answer.err().contains("--x"), answer.err());
	}
}
