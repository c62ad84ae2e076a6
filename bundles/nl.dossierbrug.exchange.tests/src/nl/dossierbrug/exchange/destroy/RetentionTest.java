package nl.dossierbrug.exchange.destroy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.desk.Expiry;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.pupils.Selection;

class RetentionTest extends HouseTest {

	private static final String ABSENCE = "huidigeschool/leerling/verzuim/dagdelengeoorloofd";

	private static final String LEFT = "huidigeschool/leerling/datumuitschrijving";

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

	private List<String> due(String on) {
		house.clock.set(day(on));
		return House.done(house.exchange.retention().due()).stream().map(due -> due.id() + " " + due.rule() + " " + due.day()).toList();
	}

	private Destroyed apply() {
		return House.done(house.exchange.retention().apply(Progress.NONE));
	}

	private void choose(String rule, String term) {
		House.done(house.exchange.administration().set("bewaren." + rule, term));
	}

	@ParameterizedTest
	@CsvSource({
			// the school year is over after 31 July, whatever the day it was made
			"niet-verstrekt, 2025-09-01, 0, 2026-08-01", "niet-verstrekt, 2026-07-31, 0, 2026-08-01", "niet-verstrekt, 2026-08-01, 0, 2027-08-01",
			"niet-verstrekt, 2024-02-29, 0, 2024-08-01", "niet-verstrekt, 2026-06-01, 31, 2026-09-01", "verzoek, 2026-12-31, 0, 2027-08-01",
			"overdracht, 2026-06-01, 2, 2028-06-01", "overdracht-swv, 2026-06-01, 3, 2029-06-01",
			// a year that begins on 29 February is over on 1 March, and on 29 February where there is one
			"overdracht, 2024-02-29, 2, 2026-03-01", "overdracht, 2024-02-28, 2, 2026-02-28", "overdracht, 2024-02-29, 4, 2028-02-29",
			"overdracht, 2023-02-28, 1, 2024-02-28", "leerlingdossier, 2024-12-31, 2, 2026-12-31", "verzuim-inschrijving, 2024-02-29, 5, 2029-03-01",
			"niet-geimporteerd, 2026-01-01, 0, 2026-01-01", "niet-geimporteerd, 2026-06-01, 1, 2027-06-01",
			"concept, 2024-01-31, 30, 2024-03-01", "concept, 2025-01-31, 30, 2025-03-02", "bestand, 2026-12-15, 30, 2027-01-14" })
	void aTermIsOverOnThatDay(String rule, LocalDate from, int term, LocalDate due) {
		assertEquals(due, new RetentionTable().rule(rule).due(from, term));
	}

	@Test
	void everyRuleHasATermThatASchoolMayChooseASourceAndAName() {
		for (RetentionTerm term : House.done(house.exchange.retention().rules())) {
			assertTrue(term.rule().allows(term.rule().term()), term.rule().id());
			assertTrue(term.rule().least() >= 0 && term.rule().most() >= term.rule().least(), term.rule().id());
			assertFalse(term.rule().source().in(Language.NL).isBlank() || term.rule().source().in(Language.EN).isBlank(), term.rule().id());
			assertFalse(term.name().in(Language.NL).startsWith("retention."), term.rule().id());
		}
	}

	@Test
	void whatNobodyCollectedGoesAfterTheSchoolYear() {
		String ready = house.ready(Pupils.DAAN).id();
		assertEquals(List.of(), due("2026-07-31"));
		assertTrue(due("2026-08-01").contains(ready + " niet-verstrekt 2026-08-01"));
		assertEquals(3, apply().records().size());
		assertEquals(SenderStatus.VERNIETIGD, house.transfer(ready).senderStatus());
		assertEquals(List.of(), due("2026-08-02"), "done once is done");
		assertEquals(List.of(), apply().records());
	}

	@Test
	void whatCanStillBeHadIsNeverDue() {
		House.done(house.exchange.administration().set(Expiry.SETTING, "30-09"));
		String ready = house.ready(Pupils.DAAN).id();
		assertEquals(List.of(), due("2026-09-30"));
		assertEquals(List.of(), due("2027-07-31"), "then to the end of the school year in which it expired");
		assertTrue(due("2027-08-01").contains(ready + " niet-verstrekt 2027-08-01"));
	}

	@Test
	void whatWasHandedOverGoesTwoYearsAfterAndItsContentAfterOneWhenNobodyImportedIt() {
		String received = house.received(Pupils.DAAN).id();
		house.fill(house.ask(Pupils.NOOR).transfer().orElseThrow().id());
		assertFalse(due("2027-05-31").contains(received + " niet-geimporteerd 2027-06-01"));
		assertTrue(due("2027-06-01").contains(received + " niet-geimporteerd 2027-06-01"));
		apply();
		assertEquals(Optional.of(ReceiverStatus.VERWIJDERD), house.transfer(received).receiverStatus());
		assertEquals("Daan van de Berg", house.transfer(received).name(), "whose it was is the sending side's record");
		assertEquals(List.of("transfer.content-gone"), House.refused(house.exchange.inbox().open(received)));
		assertEquals(List.of(), due("2028-05-31"));
		assertEquals(List.of("P1 leerlingdossier 2028-06-01", "T1 overdracht 2028-06-01", "T2 overdracht 2028-06-01"),
				due("2028-06-01").stream().sorted().toList());
		apply();
		assertEquals(List.of("", ""), List.of(house.transfer("T1").name(), house.transfer("T2").name()));
		assertTrue(house.store.look(records -> records.pupilFiles().byId("P1")).isPresent(), "nobody told that Noor has left");
	}

	@Test
	void aSchoolChoosesItsTermsWithinReason() {
		String received = house.received(Pupils.DAAN).id();
		choose("overdracht", "0");
		assertTrue(due("2026-06-01").contains(received + " overdracht 2026-06-01"));
		choose("overdracht", "5");
		assertFalse(due("2031-05-31").stream().anyMatch(one -> one.contains("overdracht")));
		for (String wrong : List.of("6", "999")) {
			assertEquals(List.of("setting.term"), House.refused(house.exchange.administration().set("bewaren.overdracht", wrong)));
		}
		assertEquals(List.of("setting.term"), House.refused(house.exchange.administration().set("bewaren.verzuim-inschrijving", "4")));
		assertEquals(List.of("setting.value"), House.refused(house.exchange.administration().set("bewaren.overdracht", "-1")));
	}

	@Test
	void absenceAndEnrolmentStayUntilFiveYearsAndTheRestGoesAfterTwo() {
		file(Map.of(ABSENCE, "12", LEFT, "2024-01-10", "huidigeschool/leerling/datuminschrijving", "2018-08-01", "huidigeschool/leerling/roepnaam", "Daan"));
		assertEquals(List.of("P9 leerlingdossier 2026-01-15"), due("2026-01-15"));
		apply();
		PupilFile left = house.store.look(records -> records.pupilFiles().byId("P9")).orElseThrow();
		assertEquals(java.util.Set.of(ABSENCE, LEFT, "huidigeschool/leerling/datuminschrijving"), left.fields().keySet());
		assertEquals("Daan", left.name(), "without whose it is the rest means nothing");
		assertEquals(List.of(), due("2029-01-14"));
		assertEquals(List.of("P9 verzuim-inschrijving 2029-01-15"), due("2029-01-15"));
		apply();
		assertTrue(house.store.look(records -> records.pupilFiles().byId("P9")).isEmpty());
	}

	@Test
	void aFileIsCountedFromTheLastChangeOrALaterDateOfLeaving() {
		file(Map.of("huidigeschool/leerling/roepnaam", "Daan", "huidigeschool/leerling/datumuitschrijving", "2025-07-31"));
		assertEquals(List.of(), due("2027-07-30"));
		assertEquals(List.of("P9 leerlingdossier 2027-07-31"), due("2027-07-31"));
	}

	@Test
	void aFileOfAPupilWhoMayBeAtSchoolStillIsToldAndOnlyGoesWhenItIsNamed() {
		file(Map.of("huidigeschool/leerling/roepnaam", "Daan"));
		assertEquals(List.of("P9 leerlingdossier 2026-01-15"), due("2026-01-15"));
		assertTrue(House.done(house.exchange.retention().due()).getFirst().byHand());
		Destroyed applied = apply();
		assertEquals(List.of(), applied.records());
		assertEquals(List.of("retention.by-hand"), applied.left().stream().map(why -> why.id()).toList());
		assertEquals(List.of("P9 leerlingdossier 2026-01-15"), due("2026-01-15"), "it stays and is told again");
		assertEquals(1, House.done(house.exchange.destroying().pupilFiles(List.of("P9"), "van school", Progress.NONE)).records().size());
		assertEquals(List.of(), due("2026-01-15"));
	}

	@Test
	void onceTheDayOfLeavingIsFilledInTheTermCountsFromThatDayAndNotFromTheFillingIn() {
		file(Map.of("huidigeschool/leerling/roepnaam", "Daan"));
		house.store.tamper(state -> {
			PupilFile file = state.files.get("P9");
			Map<String, FieldValue> fields = new LinkedHashMap<>(file.fields());
			fields.put(LEFT, new FieldValue("2024-07-31", Origin.own(moment("2026-01-20"), "bea")));
			state.files.put("P9", new PupilFile("P9", file.receiver(), file.school(), file.bsn(), "", "Daan", Optional.empty(), "8A", 2, fields));
		});
		assertEquals(List.of(), due("2026-07-30"));
		assertEquals(List.of("P9 leerlingdossier 2026-07-31"), due("2026-07-31"));
		assertEquals(1, apply().records().size());
	}

	@ParameterizedTest
	@CsvSource({ "99ZZ, true", "12AB, false" })
	void thatAPupilLeftTheSchoolBeforeDoesNotTellThatItLeftThisOne(String from, boolean byHand) {
		house.received(Pupils.DAAN);
		house.store.tamper(state -> state.transfers.computeIfPresent("T1", (id, t) -> new Transfer(t.id(), t.batch(), t.sender(), t.receiver(),
				new School(new Brin(from)), t.addressee(), t.profile(), t.bsn(), t.leerlingnummer(), t.name(), t.birthDate(), t.group(),
				t.senderStatus(), t.receiverStatus(), t.version(), t.findings(), t.refusal(), t.expires(), t.receivedAt(), t.plannedRevision(), t.linkKey(), t.way())));
		file(Map.of("huidigeschool/leerling/roepnaam", "Daan", LEFT, "2024-01-10"), Origin.dossier("T1", moment("2024-01-15"), "bea"), "12AB");
		due("2026-01-15");
		assertEquals(List.of(byHand), House.done(house.exchange.retention().due()).stream().map(Due::byHand).toList());
	}

	private static Instant moment(String on) {
		return day(on).atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
	}

	private void file(Map<String, String> fields) {
		file(fields, Origin.own(moment("2024-01-15"), "bea"), House.SCHOOL.brin().code());
	}

	private void file(Map<String, String> fields, Origin origin, String school) {
		Map<String, FieldValue> values = new LinkedHashMap<>();
		fields.forEach((path, value) -> values.put(path, new FieldValue(value, origin)));
		house.store.tamper(state -> state.files.put("P9", new PupilFile("P9", House.OKR, new Brin(school), Optional.empty(), "", "Daan",
				Optional.empty(), "8A", 1, values)));
	}

	@Test
	void aRequestThatFoundNothingAndADraftGoToo() {
		house.ask(Pupils.SEM);
		House.done(house.exchange.drafts().leave(new OrderDraft(house.order(), "pupils", List.of(), Map.of())));
		assertEquals(List.of("R1 verzoek 2026-08-01", "D1 concept 2026-08-30"), due("2026-08-30"));
		assertEquals(List.of(Destructible.REQUEST, Destructible.DRAFT), apply().records().stream().map(record -> record.kind()).toList());
		assertEquals("", house.store.look(records -> records.requests().all()).getFirst().number());
		assertEquals(List.of("TR-01"), house.store.look(records -> records.requests().all()).getFirst().refusal().stream().map(why -> why.id()).toList());
		assertEquals(List.of(), House.done(house.exchange.drafts().all()));
	}

	@Test
	void aFileThatWeMadeIsDeletedWhenItIsStillTheSame() throws IOException {
		Path workbook = house.folder.resolve("bsn.xlsx");
		Path changed = Files.writeString(house.folder.resolve("daan.pdf"), "een dossier");
		Path target = Files.writeString(house.folder.resolve("anders.pdf"), "een dossier");
		Path link = house.folder.resolve("link.pdf");
		House.done(house.exchange.lists().writeBsnWorkbook(House.LAS, house.list, Selection.all(), workbook, Progress.NONE));
		House.done(house.exchange.files().remember(changed, MadeFile.Kind.PDF, "T1"));
		Files.writeString(link, "een dossier");
		House.done(house.exchange.files().remember(link, MadeFile.Kind.PDF, "T1"));
		Files.writeString(changed, "een ander dossier");
		Files.delete(link);
		Files.createSymbolicLink(link, target);
		assertEquals(List.of(), due("2026-06-30"));
		assertEquals(List.of("F1 bestand 2026-07-01", "F2 bestand 2026-07-01", "F3 bestand 2026-07-01"), due("2026-07-01"));
		Destroyed destroyed = apply();
		assertEquals(List.of("F1"), destroyed.records().stream().map(record -> record.id()).toList());
		assertEquals(List.of("made-file.changed", "made-file.changed"), destroyed.left().stream().map(why -> why.id()).toList());
		assertFalse(Files.exists(workbook));
		assertTrue(Files.exists(changed) && Files.exists(target) && Files.exists(link));
		House.done(house.exchange.files().leave("F2"));
		assertEquals(List.of("F3"), House.done(house.exchange.files().all()).stream().map(MadeFile::id).toList());
	}

	@Test
	void whoMadeAFileMayDeleteItAndNobodyElseWithoutTheRight() throws IOException {
		house.user(new nl.dossierbrug.exchange.model.User("lex", nl.dossierbrug.exchange.model.Role.LEERKRACHT));
		house.as("lex");
		Path pdf = Files.writeString(house.folder.resolve("daan.pdf"), "een dossier");
		House.done(house.exchange.files().remember(pdf, MadeFile.Kind.PDF, "T1"));
		House.done(house.exchange.files().remember(Files.writeString(house.folder.resolve("noor.pdf"), "x"), MadeFile.Kind.PDF, "T2"));
		house.as(House.BEHEERDER);
		House.done(house.exchange.files().delete("F2"));
		Path other = Files.writeString(house.folder.resolve("sem.pdf"), "y");
		House.done(house.exchange.files().remember(other, MadeFile.Kind.PDF, "T3"));
		house.as("lex");
		assertEquals("F1", House.done(house.exchange.files().delete("F1")).id());
		assertFalse(Files.exists(pdf));
		assertEquals(List.of("rights.missing"), House.refused(house.exchange.files().delete("F3")));
		assertTrue(Files.exists(other));
	}
}
