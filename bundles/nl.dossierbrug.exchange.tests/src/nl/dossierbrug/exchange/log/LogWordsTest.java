package nl.dossierbrug.exchange.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/** The log in words: every event that can be written has some, in both languages, and its details are told in them. */
class LogWordsTest {

	private final LogWords words = new LogWords(Map.of("ot", Text.same("Onderwijs Transparant"), "parnassys", Text.same("ParnasSys"),
			"ot.import", Text.same("OSO importeren"), "ot.not-ready", Text.same("– Het staat er niet.")),
			ZoneId.of("Europe/Amsterdam"));

	private static Properties file(String language) {
		Properties words = new Properties();
		try (var in = new InputStreamReader(LogWords.class.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	private static Set<String> keys(String family) {
		return file("nl").stringPropertyNames().stream().filter(key -> key.startsWith(family)).map(key -> key.substring(family.length()))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void everyEventThatCanBeWrittenHasWordsAndNoWordsAreWithoutOne() throws IOException {
		assumeTrue(System.getProperty("dossierbrug.root") != null, "only where the sources are");
		Set<String> written = new WrittenEvents().ids();
		assertTrue(written.contains("transfer.ready") && written.contains("user.claimed") && written.contains("log.emptied"), written::toString);
		assertEquals(written, keys("event."));
	}

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(new TreeSet<>(file("nl").stringPropertyNames()), new TreeSet<>(file("en").stringPropertyNames()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void noEventIsToldByItsId(String language) {
		file(language).forEach((key, text) -> assertFalse(text.toString().isBlank() || text.toString().matches("[a-z]+\\.[a-z-]+"), key::toString));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			batch.created|parnassys to ot BB 00ZZ/00|van ParnasSys naar Onderwijs Transparant, soort BB, school 00ZZ/00
			transfer.ready|version 1 for ot at 00ZZ/00 sha256 0af1|versie 1 voor Onderwijs Transparant, school 00ZZ/00
			transfer.refused|dossier.missing|de reden staat bij de overdracht
			request.refused|R1 request.nothing-ready|de reden staat bij de aanvraag
			request.refused|request.nothing-ready|de reden staat bij de aanvraag
			import.done|I1 into P1 aanvullen 1 fields|I1, in leerlingdossier P1, aanvullen, velden: 1
			import.undone|I1 12 fields, 0 kept|I1, velden teruggezet: 12, gebleven: 0
			record.destroyed|pupil-file in V1 sha256 0af1 rule dossier|leerlingdossier, in vernietiging V1
			file.made|workbook of parnassys|BSN-bestand van ParnasSys
			group.mapped|00ZZ 8 Blauw is 8B|school 00ZZ: 8 Blauw heet 8B
			home.restored|2026-11-28T18:30:00.123Z meester.jan|gemaakt op 28-11-2026 19:30 meester.jan
			home.restored|2026-11-28T18:30:00Z|gemaakt op 28-11-2026 19:30
			clock.back|2026-11-28T18:30:00Z 2026-11-27T18:30:00Z|van 28-11-2026 19:30 naar 27-11-2026 19:30
			guide.done|ot.import|OSO importeren
			guide.problem|ot.import ot.not-ready|OSO importeren – Het staat er niet.
			guide.problem|ot.import|OSO importeren
			user.added|leerkracht|leerkracht
			log.widened|destruction destroyed made-file|bewijzen van vernietiging en bestanden buiten de map
			""")
	void detailsAreToldInWords(String event, String detail, String told) {
		assertEquals(told, words.detail(event, detail).in(Language.NL));
	}

	@Test
	void whatIsNotKnownIsToldAsItWasWritten() {
		assertEquals("later.event", words.event("later.event").in(Language.NL));
		assertEquals("something else", words.detail("transfer.ready", "something else").in(Language.NL));
		assertEquals("Onderwijs Transparant", words.subject("ot").in(Language.NL));
		assertEquals("T1", words.subject("T1").in(Language.NL));
	}

	@Test
	void everyEventThatIsTakenApartHasItsWords() {
		assertEquals(DataTable.beside(LogWords.class, "details.csv").rows().stream().map(row -> row.get("event"))
				.collect(Collectors.toCollection(TreeSet::new)), keys("detail."));
	}
}
