package nl.dossierbrug.exchange.pupils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestRoster;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.OrderFiles;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.prepare.Readings;

/** Pupils over the line of their system, through the door that both shells use. */
class LivePupilsTest extends HouseTest {

	private final LiveSender las = new LiveSender();
	private final Readings readings = Readings.kept();

	@BeforeEach
	void connect() {
		house.connectors.addSender(las);
		gives("1;;Daan;van de;Berg;2014-03-17;8A;8", "2;;Noor;;Jansen;2014-11-02;8B;8", "3;;Sem;;Yılmaz;2015-01-30;7;7");
	}

	private void line() {
		House.done(house.exchange.systemLines().set(LineOrder.of(LiveSender.ID, House.SCHOOL.brin().code(), "", "http://127.0.0.1:9/")));
	}

	private void gives(String... pupils) {
		List<Pupil> given = IntStream.range(0, pupils.length).mapToObj(i -> TestRoster.pupil(i + 1, pupils[i].split(";", -1))).toList();
		las.reply = Reply.done(Optional.of(new Roster(Optional.of(House.SCHOOL.brin()), "2025-2026", List.of(), new PupilList(given, List.of()))));
	}

	private Outcome<PupilList> read(Optional<Path> list, Selection selection) {
		return house.exchange.lists(readings).read(LiveSender.ID, new PupilSource.Live(House.SCHOOL, list), selection, Progress.NONE);
	}

	@Test
	void theListAddsTheNumbersToTheRoster() {
		line();
		PupilList pupils = House.done(read(Optional.of(house.list), new Selection(Optional.of("8"), Optional.empty(), List.of())));
		assertEquals(List.of(Pupils.DAAN, Pupils.NOOR), pupils.pupils().stream().map(pupil -> pupil.bsn().orElseThrow().digits()).toList());
		assertEquals(List.of("live.unconfirmed"), pupils.findings().stream().map(Finding::rule).toList());
	}

	@Test
	void whoHasItAlreadyAsksOnlyWhetherSomethingChanged() {
		line();
		assertEquals(3, House.done(read(Optional.empty(), Selection.all())).pupils().size());
		las.reply = Reply.done(Optional.empty());
		assertEquals(3, House.done(read(Optional.empty(), Selection.all())).pupils().size());
		assertEquals(List.of(false, true), las.questions.stream().map(question -> question.changedSince().isPresent()).toList());
		assertTrue(las.questions.getLast().changedSince().get().isBefore(house.clock.instant()));
		assertEquals(SchoolYear.of(LocalDate.now(house.clock)), las.questions.getFirst().year());
	}

	@Test
	void whatTheSystemSaysInPlaceOfARosterIsSaid() {
		line();
		las.reply = Reply.never(TestSender.refusal("las.dicht"));
		assertEquals(List.of("las.dicht"), House.refused(read(Optional.empty(), Selection.all())));
		las.reply = Reply.notNow(TestSender.refusal("las.druk"));
		assertEquals(List.of("las.druk"), House.refused(read(Optional.empty(), Selection.all())));
		las.reply = Reply.done(Optional.empty());
		assertEquals(List.of("live.empty"), House.refused(read(Optional.empty(), Selection.all())));
	}

	@Test
	void whatIsWrongWithTheLineAndWithTheListIsSaidAtOnce() {
		assertEquals(List.of("line.none", "file.list"), House.refused(read(Optional.of(house.folder.resolve("weg.txt")), Selection.all())));
		assertEquals(List.of("live.none"), House.refused(house.exchange.lists().read(House.LAS, new PupilSource.Live(House.SCHOOL, Optional.empty()),
				Selection.all(), Progress.NONE)));
	}

	@Test
	void rowsThatWereChosenAreNotTakenOfAnotherRoster() {
		line();
		House.done(read(Optional.of(house.list), Selection.all()));
		String digest = house.exchange.lists(readings).digest(LiveSender.ID, new PupilSource.Live(House.SCHOOL, Optional.empty())).orElseThrow();
		Selection second = Selection.ofRows(Set.of(2), digest);
		assertEquals("Noor Jansen", House.done(read(Optional.of(house.list), second)).pupils().getFirst().name().spoken());
		gives("9;;Eva;;Bos;2014-01-01;8A;8", "1;;Daan;van de;Berg;2014-03-17;8A;8");
		assertEquals(List.of("live.changed"), House.refused(read(Optional.of(house.list), second)));
	}

	@Test
	void thatARosterWasAskedForIsWrittenDownAndNothingOfWhatIsInIt() {
		line();
		House.done(read(Optional.of(house.list), Selection.all()));
		assertEquals(List.of("roster confirmed"), House.done(house.exchange.ledger().all()).stream()
				.map(message -> message.kind().word() + " " + message.status().word()).toList());
		String kept = house.store.picture().toString();
		List.of("Daan", "Jansen", "Yılmaz", Pupils.DAAN, "2014-03-17").forEach(known -> assertFalse(kept.contains(known), known));
	}

	@Test
	void ofWhomThereIsNoNumberThatIsTheReasonAndNotTheRow() {
		line();
		OrderFiles files = new OrderFiles(Optional.empty(), Optional.empty(), Optional.of(house.dossiers), Optional.empty(), true);
		PrepareOrder order = PrepareOrder.of(LiveSender.ID, House.OKR, House.SCHOOL, house.list, house.dossiers);
		Prepared without = House.done(house.exchange.preparing().prepare(order.with(files), Progress.NONE));
		assertEquals(List.of("pupil.unnumbered", "pupil.unnumbered", "pupil.unnumbered"),
				without.transfers().stream().map(transfer -> transfer.refusal().orElseThrow().id()).toList());
		Prepared with = House.done(house.exchange.preparing().prepare(order.with(files.withList(Optional.of(house.list))), Progress.NONE));
		assertEquals(List.of(SenderStatus.GEREED, SenderStatus.GEREED, SenderStatus.GEREED),
				with.transfers().stream().map(Transfer::senderStatus).toList());
	}
}
