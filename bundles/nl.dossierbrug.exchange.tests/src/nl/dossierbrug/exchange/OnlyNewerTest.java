package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.request.RequestAnswer;

/** A receiver that asks only for what is newer than it has, of its own school ("niet gewijzigd", TR-03). */
class OnlyNewerTest extends HouseTest {

	private static final String OWN = "eigen";

	@BeforeEach
	void connect() {
		house.connectors.addReceiver(new TestReceiver(OWN, List.of(new Profile("POPO"), new Profile("BB")),
				List.of(ImportMode.values()), EnumSet.of(RequestWay.BSN, RequestWay.BATCH), true));
	}

	private PrepareOrder order() {
		return new TestOrder(PrepareOrder.of(House.LAS, OWN, House.SCHOOL, house.list, house.dossiers)).profile("BB").order();
	}

	private Transfer ready() {
		return prepared().stream().filter(t -> t.bsn().equals(Bsn.of(Pupils.DAAN))).findFirst().orElseThrow();
	}

	private List<Transfer> prepared() {
		return House.done(house.exchange.preparing().prepare(order(), Progress.NONE)).transfers();
	}

	private RequestAnswer ask() {
		return house.ask(OWN, House.SCHOOL, Pupils.DAAN);
	}

	private String no() {
		RequestAnswer answer = ask();
		assertFalse(answer.delivered());
		return answer.request().refusal().orElseThrow().id();
	}

	private Transfer received() {
		ready();
		return ask().transfer().orElseThrow();
	}

	@Test
	void whatDidNotChangeIsNotHandedOutAgain() {
		Transfer received = received();
		house.clock.set(LocalDate.of(2026, 6, 9));
		RequestAnswer again = ask();
		Refusal refusal = again.request().refusal().orElseThrow();
		assertEquals("TR-03", refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains("niet gewijzigd"), refusal::toString);
		assertTrue(refusal.meaning().in(Language.NL).contains("01-06-2026"), refusal::toString);
		assertEquals(Optional.of(received.id()), again.transfer().map(Transfer::id));
		assertEquals(Optional.of(ReceiverStatus.ONTVANGEN), house.transfer(received.id()).receiverStatus());
		assertEquals(Optional.empty(), house.transfer(received.id()).refusal());
		assertEquals("afgewezen", house.timeline(received.id()).getLast());
	}

	@Test
	void norWhenItWasLookedAtImportedOrTakenOutAgain() {
		String id = received().id();
		House.done(house.exchange.inbox().open(id));
		assertEquals("TR-03", no());
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(OWN, Optional.empty(), List.of(id), ImportMode.AANVULLEN, false,
				false, false), results::add, Progress.NONE));
		assertEquals("TR-03", no());
		House.done(house.exchange.importing().undo(results.getFirst().importId().orElseThrow()));
		assertEquals("TR-03", no());
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(id).receiverStatus());
	}

	@Test
	void whatIsNewerIsHandedOut() {
		Transfer first = received();
		house.change();
		Transfer second = ready();
		RequestAnswer answer = ask();
		assertTrue(answer.delivered());
		assertEquals(Optional.of(second.id()), answer.transfer().map(Transfer::id));
		assertEquals(SenderStatus.VERVANGEN, house.transfer(first.id()).senderStatus());
		assertEquals("TR-03", no());
	}

	@Test
	void aWholeBatchIsAnsweredOneByOne() {
		List<Transfer> first = prepared();
		ask();
		List<RequestAnswer> answers = House.done(house.exchange.requesting().byBatch(OWN, House.SCHOOL, first.getFirst().batch(),
				Progress.NONE));
		assertEquals(List.of("TR-03", "", ""), answers.stream()
				.map(a -> a.request().refusal().map(Refusal::id).orElse("")).toList());
	}

	@Test
	void aNewerVersionThatWasTakenBackOrHasExpiredIsToldAsSuch() {
		received();
		house.change();
		House.done(house.exchange.tracking().withdraw(List.of(ready().id()), "te vroeg"));
		assertEquals("request.withdrawn", no());
		ready();
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals("request.expired", no());
	}

	@Test
	void aNewerVersionThatCouldNotBeMadeIsNone() throws IOException {
		received();
		Files.delete(house.dossiers.resolve("daan.xml"));
		assertEquals(SenderStatus.GEWEIGERD, ready().senderStatus());
		assertEquals("TR-03", no());
	}

	@Test
	void whatWasDeletedIsAnotherMatter() {
		House.done(house.exchange.inbox().delete(OWN, List.of(received().id()), "verkeerde leerling"));
		assertEquals("request.deleted", no());
	}

	@Test
	void aReceiverThatAsksForEverythingGetsItAgain() {
		house.received(Pupils.DAAN);
		assertTrue(house.ask(Pupils.DAAN).delivered());
	}

	@Test
	void anotherReceiversDossierIsNoAnswer() {
		ready();
		assertEquals("TR-02", house.ask(House.OKR, House.SCHOOL, Pupils.DAAN).request().refusal().orElseThrow().id());
	}

	@Test
	void anotherSchoolIsObjectedTo() {
		PrepareOrder elsewhere = new TestOrder(order()).profile("POPO").to("11ZZ").order();
		Outcome<Prepared> outcome = house.exchange.preparing().prepare(elsewhere, Progress.NONE);
		assertEquals(List.of("eigen.eigen"), House.refused(outcome));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
		PrepareOrder own = new TestOrder(order()).profile("POPO").to("00YY").order();
		assertEquals(3, House.done(house.exchange.preparing().prepare(own, Progress.NONE)).transfers().size());
	}
}
