package nl.dossierbrug.uwlr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.uwlr.TestLas.Answer;

class UwlrLineTest {

	private static final SchoolYear YEAR = new SchoolYear(2026);
	private final HttpClient http = HttpClient.newHttpClient();
	private final UwlrLine line = line(YearsGiven.ANY);
	private TestLas las;

	private static UwlrLine line(YearsGiven years) {
		return new UwlrLine("las", Text.same("Het LAS"), Text.same("uitleg"), years);
	}

	@BeforeEach
	void start() throws IOException {
		las = new TestLas();
	}

	@AfterEach
	void stop() {
		las.close();
		http.close();
	}

	private Reply<Optional<Roster>> ask(UwlrLine asked, Optional<Instant> since, String branch) throws IOException, InterruptedException {
		return asked.roster(TestLine.call(las, http, branch), new RosterQuestion(YEAR, since));
	}

	private Reply<Optional<Roster>> ask() throws IOException, InterruptedException {
		return ask(line, Optional.empty(), "00");
	}

	private static Roster roster(Reply<Optional<Roster>> reply) {
		return assertInstanceOf(Reply.Done.class, reply) instanceof Reply.Done<?>(Optional<?> found) ? (Roster) found.orElseThrow() : null;
	}

	private static Refusal never(Reply<?> reply) {
		return assertInstanceOf(Reply.Never.class, reply).reason();
	}

	@Test
	void everythingComesInOneCall() throws Exception {
		las.answers(Answer.of(Answers.everything()));
		Roster roster = roster(ask());
		assertEquals(List.of("HaalLeerlinggegevens"), las.actions);
		assertEquals(List.of(new Group("8a", "8"), new Group("7", "7")), roster.groups());
		Pupil daan = roster.pupils().pupils().getFirst();
		assertEquals("Daan van den Berg", daan.name().spoken());
		assertEquals("6782", daan.bsnEnd());
		assertEquals("4711", daan.leerlingnummer());
		assertEquals("8a", daan.group());
		assertTrue(daan.bsn().isEmpty());
	}

	@Test
	void whoAsksIsSaidInTheHeaderWhateverCharactersAreInIt() throws Exception {
		las.answers(Answer.of(Answers.everything()));
		ask();
		assertTrue(las.requests.getFirst().contains("<aut:autorisatiesleutel>geheim-&amp;-&lt;sleutel"), las.requests.getFirst());
		assertTrue(las.requests.getFirst().contains("<lg:brincode>00ZZ</lg:brincode><lg:xsdversie>"), las.requests.getFirst());
	}

	@Test
	void aSystemThatGivesPartsOnlyIsAskedForItsGroupsAndThenForThePupilsInThem() throws Exception {
		las.answers(this::inParts);
		Roster roster = roster(ask());
		assertEquals(List.of("HaalLeerlinggegevens", Answers.STRUCTURE_ACTION,
				"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens/leerlingen_verzoek"), las.actions);
		assertTrue(las.requests.getLast().contains("<lg:groep key=\"g8\"/><lg:groep key=\"g7\"/><lg:groep/>"), las.requests.getLast());
		assertEquals(2, roster.pupils().pupils().size());
		assertEquals("7", roster.pupils().pupils().getLast().group());
	}

	private Answer inParts(String action) {
		String school = Answers.school("2026-2027", "00ZZ", "");
		return switch (action) {
			case "HaalLeerlinggegevens" -> Answer.fault("a:ActionNotSupported", "alleen getrapt");
			case Answers.STRUCTURE_ACTION -> Answer.of(Answers.answer("structuur", "-structuur", school, Answers.GROUPS));
			default -> Answer.of(Answers.answer("leerlingen", "-leerlingen", school, Answers.PUPILS));
		};
	}

	@Test
	void whereNothingChangedSinceThereIsNothing() throws Exception {
		las.answers(Answer.of(Answers.none("leerlinggegevens", "geenwijzigingen")));
		assertEquals(Reply.done(Optional.empty()), ask(line, Optional.of(Instant.parse("2026-11-28T12:00:00.123Z")), "00"));
		assertTrue(las.requests.getFirst().contains("<lg:laatstontvangengegevens>2026-11-28T12:00:00Z</lg:laatstontvangengegevens>"));
	}

	@Test
	void aSchoolWithoutPupilsIsSaid() throws Exception {
		las.answers(Answer.of(Answers.none("leerlinggegevens", "geengegevens")));
		assertEquals("uwlr.no-data", never(ask()).id());
	}

	@ParameterizedTest
	@CsvSource({"s:Client,De autorisatiesleutel is onbekend,uwlr.not-authorised", "a:InvalidSecurity,An error occurred,uwlr.not-authorised",
			"s:Client,Schooljaar 2026-2027 is niet beschikbaar,uwlr.year", "s:Client,BRIN 00ZZ is onbekend,uwlr.school",
			"s:Client,Het bericht klopt niet,uwlr.client"})
	void aFaultOfTheServiceHasWords(String code, String text, String refusal) throws Exception {
		las.answers(Answer.fault(code, text));
		Refusal reason = never(ask());
		assertEquals(refusal, reason.id());
		assertTrue(reason.what().in(Language.NL).contains(text), reason.what().in(Language.NL));
		assertTrue(reason.what().in(Language.EN).contains("Het LAS"));
	}

	@Test
	void aFaultOfTheServersOwnMayGoWellAnotherTime() throws Exception {
		las.answers(Answer.fault("soap:Server", ""));
		assertEquals("uwlr.server", assertInstanceOf(Reply.NotNow.class, ask()).reason().id());
	}

	@Test
	void aServiceThatKnowsNeitherOperationIsAnotherService() throws Exception {
		las.answers(Answer.fault("s:Client", "Cannot find dispatch method"));
		assertEquals("uwlr.operation", never(ask()).id());
	}

	@Test
	void aKeyThatTheServiceSaysAfterUsIsNotShown() throws Exception {
		las.answers(Answer.fault("s:Client", "onbekende sleutel geheim-&amp;-&lt;sleutel&gt; voor 123456782"));
		String words = never(ask()).what().in(Language.NL);
		assertFalse(words.contains("geheim"), words);
		assertFalse(words.contains("123456782"), words);
	}

	@ParameterizedTest
	@CsvSource({"401", "403", "404", "503", "302"})
	void aStatusIsLeftToTheLine(int status) throws Exception {
		las.answers(new Answer(status, "<html>Inloggen</html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals("status." + status, assertInstanceOf(Reply.NotNow.class, ask()).reason().id());
	}

	@Test
	void aStatus500WithoutAFaultInItIsLeftToTheLineToo() throws Exception {
		las.answers(new Answer(500, "<html>oeps</html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals("status.500", assertInstanceOf(Reply.NotNow.class, ask()).reason().id());
	}

	@Test
	void theRosterOfAnotherSchoolOrYearIsNotUsed() throws Exception {
		las.answers(Answer.of(Answers.answer("leerlinggegevens", "", Answers.school("2026-2027", "99XX", ""), Answers.PUPILS)));
		assertEquals("uwlr.other-school", never(ask()).id());
		las.answers(Answer.of(Answers.answer("leerlinggegevens", "", Answers.school("2025-2026", "00ZZ", ""), Answers.PUPILS)));
		assertEquals("uwlr.other-year", never(ask()).id());
	}

	@Test
	void aSystemThatGivesThisYearOnlyIsNotAskedForAnother() throws Exception {
		Reply<Optional<Roster>> reply = line(YearsGiven.CURRENT).roster(TestLine.call(las, http, "00"),
				new RosterQuestion(new SchoolYear(2025), Optional.empty()));
		assertEquals("uwlr.current-year", never(reply).id());
		assertTrue(las.actions.isEmpty());
	}

	@Test
	void ofABoardWithSeveralSchoolsOnlyThePupilsOfTheSchoolThatIsAskedForAreUsed() throws Exception {
		String branches = "<vestigingen><vestiging key=\"v0\"><naam>00ZZ00</naam></vestiging><vestiging key=\"01\"><naam>De Brug</naam></vestiging>"
				+ "<vestiging key=\"99XX00\"><naam>Elders</naam></vestiging></vestigingen>";
		String pupils = Answers.PUPILS.replaceFirst("<bsn_", "<vestiging key=\"01\"/><bsn_").replace("</leerlingen>", """
				<leerling key="9"><roepnaam>Ver</roepnaam><achternaam>Weg</achternaam><geboortedatum>2015-03-03</geboortedatum><jaargroep>7</jaargroep>
				<vestiging key="99XX00"/></leerling></leerlingen>""");
		las.answers(Answer.of(Answers.answer("leerlinggegevens", "", Answers.school("2026-2027", "00ZZ", ""), branches + Answers.GROUPS + pupils)));
		Roster main = roster(ask());
		assertEquals(List.of("4712"), main.pupils().pupils().stream().map(Pupil::leerlingnummer).toList());
		assertTrue(main.pupils().findings().stream().anyMatch(f -> f.rule().equals("uwlr.others") && f.message().in(Language.NL).contains(": 2.")));
		assertEquals(2, roster(ask(line, Optional.empty(), "01")).pupils().pupils().size());
		assertTrue(las.requests.getLast().contains("<lg:dependancecode>01</lg:dependancecode>"));
	}

	@Test
	void theRosterOfAnotherBranchIsNotUsed() throws Exception {
		las.answers(Answer.of(Answers.answer("leerlinggegevens", "", Answers.school("2026-2027", "00ZZ", "02"), Answers.GROUPS + Answers.PUPILS)));
		assertEquals("uwlr.other-branch", never(ask()).id());
	}

	@Test
	void theTestOfTheLineFetchesNoPupils() throws Exception {
		las.answers(this::inParts);
		assertTrue(assertInstanceOf(Reply.Done.class, line.test(TestLine.call(las, http, "00"))).value().toString().length() > 0);
		assertEquals(List.of(Answers.STRUCTURE_ACTION), las.actions);
		las.answers(action -> action.equals(Answers.STRUCTURE_ACTION) ? Answer.fault("a:ActionNotSupported", "")
				: Answer.of(Answers.none("leerlinggegevens", "geenwijzigingen")));
		assertInstanceOf(Reply.Done.class, line.test(TestLine.call(las, http, "00")));
		assertTrue(las.requests.getLast().contains("<lg:laatstontvangengegevens>2026-11-29T08:00:00Z<"));
		las.answers(Answer.fault("s:Client", "autorisatie mislukt"));
		assertEquals("uwlr.not-authorised", never(line.test(TestLine.call(las, http, "00"))).id());
	}

	@Test
	void anAnswerLargerThanAnySchoolIsRefused() throws Exception {
		byte[] large = new byte[SoapService.LARGEST + 1];
		las.answers(new Answer(200, large));
		assertEquals("uwlr.enormous", never(ask()).id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"<html><body>Inloggen</body></html>", "geen xml", "<a/>", "''",
			"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"})
	void whatIsNoAnswerIsUnreadableAndNotQuoted(String body) {
		las.answers(Answer.of(body));
		UnreadableAnswerException unreadable = assertThrows(UnreadableAnswerException.class, this::ask);
		assertFalse(unreadable.getMessage().contains("Inloggen"));
	}

	@Test
	void itAsksForWhatTheAgreementAsksFor() {
		assertEquals(List.of("las.autorisatiesleutel", "las.klantcode", "las.klantnaam"), line.particulars().stream().map(Setting::key).toList());
		assertEquals(Setting.Kind.SECRET, line.particulars().getFirst().kind());
		assertTrue(line.asksCertificate());
	}
}
