package nl.dossierbrug.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.cli.demo.JsonText;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/** The same row reads well in a table and in JSON. */
class OutputTest {

	private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private Output tables(boolean showBsn) {
		return new Tables(stream(out), stream(err), new OutputLook(Language.NL, AMSTERDAM, showBsn, 100));
	}

	private Output tables(int width) {
		return new Tables(stream(out), stream(err), new OutputLook(Language.NL, AMSTERDAM, false, width));
	}

	private Output json(Language language) {
		return new JsonLines(stream(out), stream(err), new OutputLook(language, AMSTERDAM, false, 100));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8).replace("\r", "");
	}

	private static Row pupil(String name, String number) {
		return Row.empty().with("name", Cell.of(name)).with("bsn", new Cell.Secret(number))
				.with("birthDate", Cell.day(Optional.of(LocalDate.of(2015, 2, 1))));
	}

	@Test
	void columnsLineUpAndDatesReadTheDutchWay() {
		Output tables = tables(false);
		tables.row(pupil("Jan", "111222333"));
		tables.row(pupil("Wilhelmina", "444555666"));
		tables.end();
		assertEquals(List.of("naam        BSN        geboren", "─".repeat(33), "Jan         ••••••333  01-02-2015",
				"Wilhelmina  ••••••666  01-02-2015"), text().lines().toList());
	}

	@Test
	void aNumberIsShownInClearOnlyWhenAskedFor() {
		Output tables = tables(true);
		tables.row(pupil("Jan", "111222333"));
		tables.end();
		assertTrue(text().contains("111222333"));
	}

	@Test
	void findingsStandBelowTheirRow() {
		Output tables = tables(false);
		tables.row(pupil("Jan", "111222333").with("findings", new Cell.Found(List.of(new Finding("list.x", Severity.WARNING, "BSN", 7,
				Text.of("Kijk dit na.", "Check this."))))));
		tables.end();
		assertEquals("    let op: Kijk dit na. (rij 7)", text().lines().toList().getLast());
	}

	@Test
	void fieldsOfADossierAreReadable() {
		Output tables = tables(false);
		for (String[] field : new String[][] {{"huidigeschool/leerling/roepnaam", " "}, {"huidigeschool/leerling/bsn", "111222333"},
				{"huidigeschool/leerling/documentlijst/document[bestandsnaam=a.txt]/bestandsinhoud", "QUJD".repeat(4000)},
				{"functioneren/toelichting", "regel een\nregel twee"}}) {
			tables.row(Row.empty().with("path", new Cell.Field(field[0], () -> Text.same("Veld " + field[0].length()))).with("value", new Cell.Content(field[0], field[1])));
		}
		tables.end();
		String text = text();
		assertTrue(text.contains("Veld 31") && text.contains("␣") && !text.contains("/"), text);
		assertTrue(text.contains("••••••333"), text);
		assertTrue(text.contains("bijlage, 12 kB"), text);
		assertTrue(text.contains("regel een regel twee"), text);
	}

	@Test
	void scriptsGetTheWholeTruthExceptNumbersAndAttachments() {
		Output json = json(Language.EN);
		json.row(Row.empty().with("row", Cell.of(3)).with("ok", new Cell.Flag(true)).with("at", new Cell.Moment(Instant.EPOCH))
				.with("action", new Cell.Word("new", Text.of("nieuw", "new"))).with("none", new Cell.Nothing())
				.with("old", new Cell.Content("a/b", " ")).with("bsn", new Cell.Content("huidigeschool/leerling/bsn", "111222333"))
				.with("what", Cell.of(Text.of("wat", "what \"quoted\""))).with("people", Cell.of("x"), Row.Audience.PEOPLE)
				.with("words", new Cell.Words(List.of("BB", "POPO"))));
		json.say(Text.of("niets", "nothing"));
		json.end();
		Map<String, Object> line = new JsonText().lines(text()).getFirst();
		assertEquals(List.of("row", "ok", "at", "action", "none", "old", "bsn", "what", "words"), List.copyOf(line.keySet()));
		assertEquals("1970-01-01T00:00:00Z", line.get("at"));
		assertEquals(" ", line.get("old"));
		assertEquals("••••••333", line.get("bsn"));
		assertEquals("what \"quoted\"", line.get("what"));
		assertEquals(1, text().lines().count());
	}

	@Test
	void aLongTableComesInPiecesAndKeepsOneHeading() {
		Output tables = tables(false);
		for (int i = 0; i < 1200; i++) {
			tables.row(pupil("Leerling " + i, "111222333"));
		}
		assertTrue(text().lines().count() > 900, "not all is held back");
		tables.end();
		assertEquals(1202, text().lines().count());
		assertEquals(1, text().lines().filter(l -> l.startsWith("naam")).count());
	}

	private static Row event(String id, String name, String status, String detail) {
		return Row.empty().with("transfer", Cell.of(id)).with("name", Cell.of(name)).with("senderStatus", Cell.of(status))
				.with("detail", new Cell.Brief(Text.same(detail)));
	}

	@Test
	void aTableThatIsTooWideIsFoldedBetweenWordsAndRemarksAreCut() {
		Output tables = tables(60);
		tables.row(event("T1", "Annefleur van der Weijdenborg", "gecontroleerd", "I1 into P1 aanvullen 739 fields and more"));
		tables.row(event("T123456", "Bo", "geïmporteerd", "I2"));
		tables.end();
		List<String> lines = text().lines().toList();
		assertTrue(lines.stream().allMatch(l -> l.length() <= 60), text());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("T1 ") && l.contains("gecontroleerd") && l.endsWith("…")), text());
		assertTrue(lines.stream().anyMatch(l -> l.startsWith("T123456 ") && l.contains("geïmporteerd")), text());
		for (String word : "Annefleur van der Weijdenborg".split(" ")) {
			assertTrue(text().contains(word), word);
		}
	}

	@Test
	void whereThereIsNoScreenNothingIsFitted() {
		Output tables = tables(OutputLook.ENDLESS);
		tables.row(event("T1", "Annefleur van der Weijdenborg", "gecontroleerd", "een lange toelichting ".repeat(20).strip()));
		tables.end();
		assertTrue(text().contains("een lange toelichting ".repeat(20).strip()));
	}

	@Test
	void anIdIsNeverBroken() {
		Output tables = tables(60);
		String key = "parnassys.regionaal-initiatief.".repeat(3);
		tables.row(Row.empty().with("key", Cell.of(key)).with("value", new Cell.Content("a/b", "x".repeat(200))));
		tables.end();
		assertTrue(text().contains(key), text());
		assertEquals(200, text().chars().filter(c -> c == 'x').count());
	}

	@Test
	void twoTablesStandApart() {
		Output tables = tables(false);
		tables.row(Row.empty().with("batch", Cell.of("B1")));
		tables.row(pupil("Jan", "111222333"));
		tables.end();
		assertEquals("", text().lines().toList().get(3));
	}

	@Test
	void whatCouldDriveATerminalIsMadeHarmless() {
		Output tables = tables(false);
		tables.row(pupil("Jan\u001b[2J\u0007", "111222333"));
		tables.end();
		assertFalse(text().contains("\u001b") || text().contains("\u0007"));
	}

	private static Refusal reason(String id, String what) {
		return new Refusal(id, Text.same(what), Text.same("Betekenis van " + id), Text.same("Doe dit."), Text.same("U zelf."));
	}

	@Test
	void everyReasonOfARefusalIsToldWithItsFourParts() {
		Refusal both = Refusal.together(List.of(reason("a.one", "Eerste reden."), reason("a.two", "Tweede reden.")));
		Output tables = tables(false);
		tables.row(pupil("Jan", "111222333").with("refusal", new Cell.Refused(both)));
		tables.row(pupil("Piet", "444555666").with("refusal", new Cell.Refused(both, true)));
		tables.row(pupil("Klaas", "444555666").with("refusal", new Cell.Before(both, true)));
		tables.refused(both);
		tables.end();
		List<String> parts = List.of("Betekenis van a.one", "Betekenis van a.two", "Tweede reden.", "Doe dit.", "U zelf.");
		for (String part : parts) {
			assertEquals(part.equals("Doe dit.") || part.equals("U zelf.") ? 6 : 3, count(text(), part), part);
			assertTrue(count(err.toString(StandardCharsets.UTF_8), part) > 0, part);
		}
		assertEquals(1, count(text(), "Eerste reden."));
	}

	private static long count(String text, String part) {
		return text.lines().filter(line -> line.contains(part)).count();
	}

	@Test
	void scriptsReadFurtherReasonsBehindTheFirst() {
		Output json = json(Language.NL);
		json.row(Row.empty().with("refusal", new Cell.Refused(Refusal.together(List.of(reason("a.one", "Een."), reason("a.two", "Twee."))))));
		json.row(Row.empty().with("refusal", new Cell.Before(reason("a.one", "Een."), false)));
		json.end();
		assertEquals(List.of(
				"{\"refusal\":{\"id\":\"a.one\",\"what\":\"Een.\",\"meaning\":\"Betekenis van a.one\",\"next\":\"Doe dit.\",\"who\":\"U zelf.\",\"also\":["
						+ "{\"id\":\"a.two\",\"what\":\"Twee.\",\"meaning\":\"Betekenis van a.two\",\"next\":\"Doe dit.\",\"who\":\"U zelf.\"}]}}",
				"{\"refusal\":{\"id\":\"a.one\",\"what\":\"Een.\",\"meaning\":\"Betekenis van a.one\",\"next\":\"Doe dit.\",\"who\":\"U zelf.\"}}"),
				text().lines().toList());
	}
}
