package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.practice.PracticePupil;

/** The route of the schools that work with Esis and LDOS, with everything that goes wrong on it. */
@Tag("long")
class EsisToLdosTest extends RouteHouse {

	private static final String HEAD = "directeur";
	private PracticePupil one;
	private PracticePupil other;

	@BeforeEach
	void choose() {
		one = pupil("list-twice");
		other = pupil("not-agreed");
	}

	private void inOrder() {
		assertEquals(0, type("users", "add", HEAD, "--role", "directie", "--account", "meester.jan").exit());
		assertEquals(0, type("settings", "set", "ldos.gebruikers-en-klassen", "true").exit());
	}

	private String[] prepare(String... more) {
		return with(new String[] { "prepare", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL, "--list",
				files.esisList().toString(), "--dossiers", files.dossiers().toString(), "--bsn", one.bsn().digits(), "--bsn",
				other.bsn().digits() }, more);
	}

	private String[] seen(String... more) {
		return prepare(with(new String[] { "--inspected", LocalDate.now().toString(), "--inspected-by", "J. Bakker", "--replace-answer",
				one.bsn().digits(), "--replace-answer", other.bsn().digits() }, more));
	}

	private String[] request(String... what) {
		return with(new String[] { "request", "--receiver", "ldos", "--school", SCHOOL }, what);
	}

	@Test
	void fromTheListIntoTheFilesAndOutAgain() {
		inOrder();
		Answer prepared = type(seen("--agreed", "Ja", "--school-years", "2", "--category", "cat_verzuim=OPT-UIT"));
		assertEquals(0L, prepared.line().get("refused"), prepared.out());
		assertEquals(2L, prepared.line().get("ready"));
		Answer asked = as(HEAD, request("--batch", "B1"));
		assertEquals(0, asked.exit(), asked.out() + asked.err());
		assertEquals(List.of("ontvangen", "ontvangen"), all(asked, "status"));
		assertEquals(2, type("inbox", "--receiver", "ldos").lines().size());
		Answer imported = as(HEAD, "import", "--receiver", "ldos", "--batch", "B1");
		assertEquals(List.of("new", "new"), all(imported, "action"));
		assertEquals(List.of("geïmporteerd", "geïmporteerd"), all(type("status", "--batch", "B1"), "status"));
		Answer undone = as(HEAD, "undo", "--import", (String) imported.lines().getLast().get("import"));
		assertEquals(0, undone.exit());
		assertEquals(List.of("import", "name", "restored"), List.copyOf(undone.line().keySet()));
		assertEquals(imported.lines().getLast().get("name"), undone.line().get("name"));
		assertEquals(1, type("okr", "--receiver", "ldos").lines().size());
	}

	@Test
	void whatMustBeInOrderIsToldWithATextToSend() {
		Answer before = type("preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL);
		assertEquals(1, before.exit());
		assertEquals(List.of("ldos.role", "ldos.users-and-classes"),
				before.lines().stream().filter(line -> line.get("ok").equals(false)).map(line -> line.get("id")).toList());
		before.lines().forEach(line -> assertEquals(List.of("id", "ok", "what", "next", "who", "before"), List.copyOf(line.keySet())));
		Answer dutch = say("preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL);
		assertEquals(2, count(dutch.out() + dutch.err(), "Beste collega"), dutch.out() + dutch.err());
		assertTrue((dutch.out() + dutch.err()).contains("Alvast bedankt"));
		Answer english = say("--lang", "en", "preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL);
		assertFalse((english.out() + english.err()).contains("Beste collega"));
		assertEquals(2, count(english.out() + english.err(), "Dear colleague"), english.out() + english.err());
		inOrder();
		assertEquals(0, as(HEAD, "preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL).exit());
	}

	@Test
	void whatPreflightSaysStopsMakingReadyIsJustWhatDoes() {
		String[] preflight = { "preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL };
		assertEquals(List.of("request", "request"), type(preflight).lines().stream().filter(line -> line.get("ok").equals(false))
				.map(line -> line.get("before")).toList());
		assertTrue(say(preflight).out().contains("Klaarzetten kan al"), say(preflight).out());
		assertEquals(2L, type(seen()).line().get("ready"));
		type("users", "add", "juf", "--role", "leerkracht", "--account", "meester.jan");
		List<Object> stops = as("juf", preflight).lines().stream().filter(line -> line.get("ok").equals(false) && line.get("before").equals("prepare"))
				.map(line -> line.get("id")).toList();
		assertTrue(stops.contains("rights.make-ready") && stops.contains("esis.role"), stops.toString());
		assertTrue(say(with(new String[] { "--user", "juf" }, preflight)).out().contains("Klaarzetten kan nog niet"));
		assertEquals(4, as("juf", seen()).exit());
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	@Test
	void onlySomebodyWithTheRoleDirectieAsks() {
		inOrder();
		type(seen());
		for (String role : List.of("administratie", "ib", "beheerder")) {
			type("users", "add", "wie", "--role", role, "--account", "meester.jan");
			Answer refused = as("wie", request("--batch", "B1"));
			assertEquals(4, refused.exit());
			assertEquals(List.of("ldos.role"), refusals(refused));
		}
		type("users", "add", "juf", "--role", "leerkracht", "--account", "meester.jan");
		assertEquals(4, as("juf", request("--batch", "B1")).exit());
		assertEquals(2, all(as(HEAD, request("--bsn", one.bsn().digits(), "--bsn", other.bsn().digits())), "status").size());
	}

	@Test
	void withoutUsersAndClassesNobodyAsks() {
		type("users", "add", HEAD, "--role", "directie", "--account", "meester.jan");
		type(seen());
		assertEquals(List.of("ldos.users-and-classes"), refusals(as(HEAD, request("--batch", "B1"))));
	}

	@Test
	void anotherSchoolsBrinIsRefusedWithTheReason() {
		inOrder();
		Answer to = type(seen("--to", OTHER_SCHOOL));
		assertEquals(1, to.exit());
		assertEquals(List.of("ldos.own-brin"), refusals(to));
		assertTrue(to.out().contains(OTHER_SCHOOL) && to.out().contains(SCHOOL));
		assertEquals(List.of(), type("status").lines());
		type(seen("--to", SCHOOL));
		Answer asked = as(HEAD, "request", "--receiver", "ldos", "--school", OTHER_SCHOOL, "--bsn", one.bsn().digits());
		assertEquals(List.of("TR-02"), refusals(asked));
	}

	@Test
	void moreThanThreeSchoolYearsAreRefused() {
		inOrder();
		assertEquals(List.of("prepare.school-years"), refusals(type(seen("--school-years", "4"))));
	}

	@Test
	void withoutInspectionNothingIsMadeReady() {
		inOrder();
		PracticePupil unseen = plain("BB");
		Answer answer = type("prepare", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL, "--list",
				files.esisList().toString(), "--dossiers", files.dossiers().toString(), "--profile", "POPO", "--bsn",
				unseen.bsn().digits());
		assertEquals(1, answer.exit());
		assertEquals("geweigerd", lineOf(answer, unseen).get("status"));
		assertTrue(answer.out().contains("IN-0") || answer.out().contains("OS.cat02"), answer.out());
		assertEquals(List.of("IN-02"), refusals(type(prepare("--inspected", LocalDate.now().plusDays(1).toString(),
				"--inspected-by", "J. Bakker"))));
	}

	@Test
	void parentsWhoDoNotAgreeStopNothing() {
		inOrder();
		Answer answer = type(seen("--agreed", "Nee", "--reason", "Zij kiezen een andere school"));
		assertEquals(2L, answer.line().get("ready"));
		Answer without = type(seen("--agreed", "Nee"));
		assertEquals(2L, without.line().get("ready"));
		assertTrue(without.out().contains("IN-04"), without.out());
	}

	@Test
	void aNewVersionWithOtherContentNeedsANewInspection() throws IOException {
		inOrder();
		type(seen());
		var dossier = files.dossiers().resolve(one.leerlingnummer() + ".xml");
		Files.writeString(dossier, Files.readString(dossier).replace("<roepnaam>" + one.name().roepnaam(), "<roepnaam>Robbie"));
		Answer changed = say("status", "--batch", "B1");
		assertTrue((changed.out() + changed.err()).contains("gewijzigd"), changed.out() + changed.err());
		Answer older = type(prepare("--inspected", LocalDate.now().minusDays(1).toString(), "--inspected-by", "J. Bakker"));
		assertEquals("geweigerd", lineOf(older, one).get("status"));
		assertEquals("inspection.older", Answer.object(lineOf(older, one).get("refusal")).get("id"));
		assertEquals("gereed", lineOf(older, other).get("status"), "the same content");
		assertEquals("gereed", lineOf(type(seen()), one).get("status"));
	}

	@Test
	void whatDidNotChangeIsNotHandedOutAgain() {
		inOrder();
		type(seen());
		as(HEAD, request("--bsn", one.bsn().digits()));
		Answer again = as(HEAD, request("--batch", "B1"));
		assertEquals(1, again.exit());
		assertEquals(List.of("TR-03"), refusals(again));
		assertTrue(again.out().contains("niet gewijzigd"));
		assertTrue(as(HEAD, with(new String[] { "--lang", "en" }, request("--bsn", one.bsn().digits()))).out()
				.contains("has not changed"));
		type(seen());
		assertEquals(List.of("TR-03"), refusals(as(HEAD, request("--bsn", one.bsn().digits()))));
		type(with(seen(), "--contact-wanted"));
		assertEquals(List.of(), refusals(as(HEAD, request("--bsn", one.bsn().digits()))));
	}

	@Test
	void nothingReadyAndWithdrawn() {
		inOrder();
		assertEquals(List.of("TR-01"), refusals(as(HEAD, request("--bsn", one.bsn().digits()))));
		type(seen());
		assertEquals(0, type("withdraw", "--transfer", "T1", "--reason", "te vroeg").exit());
		String withdrawn = lineOf(type("status"), one).get("transfer").equals("T1") ? one.bsn().digits() : other.bsn().digits();
		assertEquals(List.of("request.withdrawn"), refusals(as(HEAD, request("--bsn", withdrawn))));
		assertEquals(1, type("withdraw", "--transfer", "T1", "--reason", "nog eens").exit());
	}

	@Test
	void whatIsNotFetchedInTimeExpires() {
		inOrder();
		type(seen());
		assertEquals(List.of("ready"), all(type("status", "--todo"), "todo").stream().distinct().toList());
		later(366);
		assertEquals(List.of("request.expired", "request.expired"), refusals(as(HEAD, request("--batch", "B1"))));
		Answer status = type("status", "--batch", "B1");
		assertEquals(List.of("verlopen", "verlopen"), all(status, "status"));
		assertTrue(status.out().contains("De termijn liep tot en met"), status.out());
		assertEquals(1, type("withdraw", "--transfer", "T1", "--reason", "te laat").exit());
		// nothing is to be done for the receiver any more; what was kept in vain has to go
		assertEquals(List.of("due"), all(type("status", "--todo"), "todo").stream().distinct().toList());
	}

	@Test
	void anAttachmentOfAWrongKindHoldsBackItsPupilOnly() throws IOException {
		inOrder();
		Files.writeString(files.attachments().resolve(one.leerlingnummer() + " programma.exe"), "MZ");
		Answer answer = type(seen("--attachments", files.attachments().toString()));
		assertEquals(1, answer.exit());
		assertEquals("geweigerd", lineOf(answer, one).get("status"), answer.out());
		assertEquals("gereed", lineOf(answer, other).get("status"), answer.out());
		assertEquals(3, type(seen("--attachments", folder.resolve("nergens").toString())).exit());
	}

	@Test
	void ldosTakesNoWorkbook() {
		inOrder();
		Answer answer = as(HEAD, request("--bsn-file", files.list().toString()));
		assertEquals(List.of("request.way"), refusals(answer));
	}

	@Test
	void whoAskedTooEarlySeesItInTheInbox() {
		inOrder();
		as(HEAD, request("--bsn", one.bsn().digits()));
		type(seen("--notify"));
		Answer inbox = as(HEAD, "inbox", "--receiver", "ldos");
		assertEquals(List.of("gereed"), all(inbox, "status"));
		assertEquals(one.name().spoken(), inbox.line().get("name"));
		assertTrue(say("inbox", "--receiver", "ldos").out().contains("Haal op met request"), inbox.out());
		as(HEAD, request("--bsn", one.bsn().digits()));
		assertEquals(List.of("ontvangen"), all(type("inbox", "--receiver", "ldos"), "status"));
	}

	@Test
	void theDayUntilWhichItCanBeHadIsSetAndChecked() {
		inOrder();
		assertEquals(1, type("settings", "set", "overdracht.geldig-tot", "31 juli").exit());
		assertEquals(0, type("settings", "set", "overdracht.geldig-tot", "31-12").exit());
		type(seen());
		assertTrue(type("status").out().contains("31-12-" + LocalDate.now().getYear()));
	}
}
