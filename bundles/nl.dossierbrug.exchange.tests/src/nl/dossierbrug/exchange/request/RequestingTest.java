package nl.dossierbrug.exchange.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestDossier;
import nl.dossierbrug.exchange.TestProgress;
import nl.dossierbrug.exchange.TestReceiver;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.pupils.Selection;

class RequestingTest extends HouseTest {

	private static String no(RequestAnswer answer) {
		assertFalse(answer.delivered());
		return answer.request().refusal().orElseThrow().id();
	}

	@Test
	void whatIsReadyIsDeliveredAndBothSidesKnow() {
		Transfer ready = house.ready(Pupils.DAAN);
		RequestAnswer answer = house.ask(" " + Pupils.DAAN + " ");
		assertTrue(answer.delivered());
		Transfer delivered = house.transfer(ready.id());
		assertEquals(SenderStatus.VERSTREKT, delivered.senderStatus());
		assertEquals(Optional.of(ReceiverStatus.ONTVANGEN), delivered.receiverStatus());
		assertTrue(delivered.receivedAt().isPresent());
		assertEquals(answer.transfer().orElseThrow(), delivered);
		assertEquals(Optional.of(ready.id()), answer.request().transfer());
	}

	@Test
	void aNumberThatIsNoBsnIsAnsweredWithWhatItIs() {
		List<RequestAnswer> answers = House.done(house.exchange.requesting().byNumbers(House.OKR, House.SCHOOL,
				List.of("12345", Pupils.IMPOSSIBLE, Pupils.ONDERWIJSNUMMER, "", "x"), Progress.NONE));
		assertEquals(List.of("ID-01", "ID-01", "ID-02", "ID-01", "ID-01"),
				answers.stream().map(RequestingTest::no).toList());
		assertEquals(5, House.done(house.exchange.tracking().requestsWithoutTransfer()).size());
	}

	@Test
	void whatWasNotMadeReadyIsAnsweredSoAndRecordedWhereThereIsATransfer() throws IOException {
		assertEquals("TR-01", no(house.ask(Pupils.DAAN)));
		assertEquals(Optional.empty(), house.ask(Pupils.DAAN).transfer());
		Files.delete(house.dossiers.resolve("daan.xml"));
		Transfer refused = house.ready(Pupils.DAAN);
		RequestAnswer answer = house.ask(Pupils.DAAN);
		assertEquals("TR-01", no(answer));
		Transfer after = answer.transfer().orElseThrow();
		assertEquals(refused.id(), after.id());
		assertEquals(Optional.of(ReceiverStatus.AFGEWEZEN), after.receiverStatus());
		assertEquals("dossier.none", after.refusal().orElseThrow().id());
		assertEquals("afgewezen", house.timeline(after.id()).getLast());
		assertEquals("TR-01", no(house.ask(Pupils.DAAN)));
	}

	@Test
	void aDraftIsNotReady() {
		Transfer draft = House.done(house.exchange.preparing().prepare(house.order().asDraft(), Progress.NONE)).transfers().getFirst();
		List<String> before = house.timeline(draft.id());
		assertEquals("TR-01", no(house.ask(Pupils.DAAN)));
		assertEquals(before, house.timeline(draft.id()), "nothing was offered, so nothing was turned down");
	}

	@Test
	void afterARefusalTheDossierCanStillBeMadeReadyAndAskedForAgain() {
		assertEquals("TR-01", no(house.ask(Pupils.DAAN)));
		house.ready(Pupils.DAAN);
		assertTrue(house.ask(Pupils.DAAN).delivered());
	}

	@Test
	void whatIsMeantForAnotherIsNotToldMoreThanThat() {
		Transfer ready = house.ready(Pupils.DAAN);
		for (RequestAnswer answer : List.of(house.ask(House.ELSEWHERE, House.SCHOOL, Pupils.DAAN),
				house.ask(House.OKR, new School(new Brin("11XX")), Pupils.DAAN))) {
			assertEquals("TR-02", no(answer));
			assertEquals(Optional.empty(), answer.transfer());
		}
		Transfer after = house.transfer(ready.id());
		assertEquals(ready, after);
		assertEquals(List.of("afgewezen", "afgewezen"),
				house.timeline(ready.id()).stream().filter("afgewezen"::equals).toList());
	}

	@Test
	void theBranchDoesNotMatter() {
		house.ready(Pupils.DAAN);
		assertTrue(house.ask(House.OKR, new School(new Brin("00YY"), "01"), Pupils.DAAN).delivered());
	}

	@Test
	void whatWasWithdrawnIsAnsweredSo() {
		Transfer ready = house.ready(Pupils.DAAN);
		House.done(house.exchange.tracking().withdraw(List.of(ready.id()), "verkeerde bijlage"));
		assertEquals("request.withdrawn", no(house.ask(Pupils.DAAN)));
	}

	@Test
	void whatHasExpiredIsMarkedSoWhenSomebodyAsks() {
		Transfer ready = house.ready(Pupils.DAAN);
		house.clock.set(LocalDate.of(2026, 7, 31));
		house.change();
		house.ready(Pupils.NOOR);
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals("request.expired", no(house.ask(Pupils.DAAN)));
		assertEquals("request.expired", no(house.ask(Pupils.DAAN)));
		Transfer newest = house.ask(Pupils.DAAN).transfer().orElseThrow();
		assertEquals(SenderStatus.VERLOPEN, newest.senderStatus());
		assertEquals(SenderStatus.VERVANGEN, house.transfer(ready.id()).senderStatus());
		assertTrue(house.timeline(newest.id()).contains("verlopen"));
	}

	@Test
	void whatHasExpiredIsNotReadyForAnotherEither() {
		house.ready(Pupils.DAAN);
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals("TR-01", no(house.ask(House.ELSEWHERE, House.SCHOOL, Pupils.DAAN)));
	}

	@Test
	void onItsLastDayADossierCanStillBeHad() {
		house.ready(Pupils.DAAN);
		house.clock.set(LocalDate.of(2026, 7, 31));
		assertTrue(house.ask(Pupils.DAAN).delivered());
	}

	@Test
	void theNewestVersionIsHandedOut() {
		house.received(Pupils.DAAN);
		Transfer second = house.ready(Pupils.DAAN);
		assertEquals(second.id(), house.ask(Pupils.DAAN).transfer().orElseThrow().id());
	}

	@Test
	void whatWasReplacedForAnotherSchoolIsAnsweredSo() {
		house.ready(Pupils.DAAN);
		house.store.tamper(state -> state.transfers.replaceAll((id, t) -> new TransferEdit(t).to(SenderStatus.VERVANGEN).done()));
		assertEquals("request.replaced", no(house.ask(Pupils.DAAN)));
	}

	@Test
	void askingAgainFindsTheSameTransfer() {
		Transfer received = house.received(Pupils.DAAN);
		RequestAnswer again = house.ask(Pupils.DAAN);
		assertTrue(again.delivered());
		assertEquals(received, again.transfer().orElseThrow());
		assertEquals(1, House.done(house.exchange.inbox().waiting(House.OKR)).size());
		house.importing(ImportMode.AANVULLEN, false, received.id());
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD),
				house.ask(Pupils.DAAN).transfer().orElseThrow().receiverStatus());
	}

	@Test
	void whatTheReceiverRemovedIsNotHandedOutAgain() {
		Transfer received = house.received(Pupils.DAAN);
		House.done(house.exchange.inbox().delete(House.OKR, List.of(received.id()), "dubbel"));
		assertEquals("request.deleted", no(house.ask(Pupils.DAAN)));
		Transfer next = house.ready(Pupils.DAAN);
		assertEquals(next.id(), house.ask(Pupils.DAAN).transfer().orElseThrow().id());
	}

	@Test
	void aDossierThatIsNoLongerWhatItWasIsNotHandedOut() {
		Transfer ready = house.ready(Pupils.DAAN);
		house.store.tamper(state -> state.dossiers.computeIfPresent(ready.id(), (id, v) -> new DossierVersion(id,
				v.version(), v.composedAt(), new String(v.xml(), StandardCharsets.UTF_8).replace("Berg", "Burg")
						.getBytes(StandardCharsets.UTF_8), v.sha256(), "", "")));
		RequestAnswer answer = house.ask(Pupils.DAAN);
		assertEquals("transfer.damaged", no(answer));
		assertEquals(SenderStatus.GEREED, answer.transfer().orElseThrow().senderStatus());
		assertEquals(Optional.of(ReceiverStatus.AFGEWEZEN), answer.transfer().orElseThrow().receiverStatus());
	}

	@Test
	void aDossierOfAnotherPupilOrSchoolIsNotHandedOut() {
		Transfer daan = house.ready(Pupils.DAAN);
		house.change();
		Transfer noor = house.ready(Pupils.NOOR);
		house.store.tamper(state -> {
			Transfer latest = state.transfers.values().stream().filter(t -> t.batch().equals(noor.batch())).findFirst().orElseThrow();
			replaceDossier(state, latest.id(), House.noor());
			replaceDossier(state, noor.id(), House.noor().at("11XX"));
		});
		assertEquals("ID-03", no(house.ask(Pupils.DAAN)));
		assertEquals("ID-05", no(house.ask(Pupils.NOOR)));
		assertEquals(SenderStatus.VERVANGEN, house.transfer(daan.id()).senderStatus());
	}

	private void replaceDossier(MemoryStore.State state, String transfer, TestDossier other) {
		byte[] xml = house.standard.write(other.dossier(house.standard));
		state.dossiers.computeIfPresent(transfer,
				(id, v) -> new DossierVersion(id, v.version(), v.composedAt(), xml, Digests.sha256(xml), "", ""));
	}

	@Test
	void aPreconditionOfTheReceiverRefusesAll() {
		house.ready(Pupils.DAAN);
		House.done(house.exchange.administration().set("okr.open", "false"));
		assertEquals(List.of("okr.open"), House.refused(house.exchange.requesting().byNumbers(House.OKR, House.SCHOOL,
				List.of(Pupils.DAAN), Progress.NONE)));
	}

	@Test
	void aSystemAsksOnlyInItsOwnWays() {
		house.connectors.addReceiver(new TestReceiver("traag", List.of(new Profile("BB")),
				List.of(ImportMode.OVERSCHRIJVEN), EnumSet.of(RequestWay.BSN)));
		Requesting requesting = house.exchange.requesting();
		assertEquals(List.of("request.way"),
				House.refused(requesting.byBatch("traag", House.SCHOOL, "B1", Progress.NONE)));
		assertEquals(List.of("request.way"),
				House.refused(requesting.byWorkbook("traag", House.SCHOOL, house.list, Progress.NONE)));
		assertEquals("TR-01", no(house.ask("traag", House.SCHOOL, Pupils.DAAN)));
		house.connectors.addReceiver(new TestReceiver("stom", List.of(new Profile("BB")), List.of(), Set.of()));
		assertEquals(List.of("request.way"), House.refused(requesting.byNumbers("stom", House.SCHOOL,
				List.of(Pupils.DAAN), Progress.NONE)));
	}

	@Test
	void aWorkbookOfNumbersIsAnsweredInItsOrder() throws IOException {
		house.prepare();
		Path workbook = folder.resolve("nummers.txt");
		assertEquals(3, House.done(house.exchange.lists().writeBsnWorkbook(House.LAS, house.list, Selection.all(), workbook,
				Progress.NONE)).pupils());
		Files.writeString(workbook, Files.readString(workbook) + "onzin\n");
		List<RequestAnswer> answers = House.done(
				house.exchange.requesting().byWorkbook(House.OKR, House.SCHOOL, workbook, Progress.NONE));
		assertEquals(List.of(true, true, true, false), answers.stream().map(RequestAnswer::delivered).toList());
		assertEquals(List.of("file.workbook"), House.refused(house.exchange.requesting().byWorkbook(House.OKR,
				House.SCHOOL, folder.resolve("weg"), Progress.NONE)));
	}

	@Test
	void aBatchIsAskedForWholeAndPupilsWithoutANumberAreAnsweredToo() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", "fout;Tess;;Bos;2014-05-05;8A;8");
		Prepared prepared = house.prepare();
		List<RequestAnswer> answers = House.done(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL,
				prepared.batch().id(), Progress.NONE));
		assertTrue(answers.get(0).delivered());
		assertEquals("TR-01", no(answers.get(1)));
		assertEquals(List.of("batch.unknown"),
				House.refused(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL, "B99", Progress.NONE)));
	}

	@Test
	void cancellingStopsAtTheNextNumber() {
		house.prepare();
		List<RequestAnswer> answers = House.done(house.exchange.requesting().byNumbers(House.OKR, House.SCHOOL,
				List.of(Pupils.DAAN, Pupils.NOOR, Pupils.SEM), new TestProgress(2)));
		assertEquals(2, answers.size());
		assertEquals(2, House.done(house.exchange.inbox().waiting(House.OKR)).size());
	}

	@Test
	void everyRequestIsKept() {
		house.ready(Pupils.DAAN);
		house.ask(Pupils.DAAN);
		house.ask(Pupils.DAAN);
		house.ask(Pupils.NOOR);
		house.ask("x");
		house.store.tamper(state -> assertEquals(List.of("R1", "R2", "R3", "R4"),
				state.requests.stream().map(DossierRequest::id).toList()));
	}
}
