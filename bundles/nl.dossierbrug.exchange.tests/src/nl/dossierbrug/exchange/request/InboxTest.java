package nl.dossierbrug.exchange.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.follow.Tracking;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

class InboxTest extends HouseTest {

	private List<String> viewed() {
		List<AuditEntry> entries = new ArrayList<>();
		House.done(house.exchange.administration().audit(entries::add));
		return entries.stream().filter(e -> e.event().equals("content.viewed")).map(AuditEntry::subject).toList();
	}

	@Test
	void aDossierThatIsOpenedHasBeenSeenAndEveryLookIsRecorded() {
		Transfer received = house.received(Pupils.DAAN);
		House.done(house.exchange.inbox().open(received.id()));
		House.done(house.exchange.inbox().open(received.id()));
		assertEquals(Optional.of(ReceiverStatus.BEKEKEN), house.transfer(received.id()).receiverStatus());
		assertEquals(List.of(received.id(), received.id()), viewed());
		assertEquals(1, house.timeline(received.id()).stream().filter("bekeken"::equals).count());
	}

	@Test
	void theSenderMayLookAtWhatIsReady() {
		Transfer ready = house.ready(Pupils.DAAN);
		House.done(house.exchange.inbox().open(ready.id()));
		assertEquals(Optional.empty(), house.transfer(ready.id()).receiverStatus());
		assertEquals(List.of(ready.id()), viewed());
	}

	@Test
	void whatIsNotThereCannotBeOpened() {
		assertEquals(List.of("transfer.unknown"), House.refused(house.exchange.inbox().open("T99")));
		assertEquals(List.of("connector.receiver-unknown"), House.refused(house.exchange.inbox().waiting("x")));
	}

	@Test
	void whatArrivedCanBeRemovedWithAReason() {
		Transfer received = house.received(Pupils.DAAN);
		List<Transfer> gone = House.done(house.exchange.inbox().delete(House.OKR, List.of(received.id()), " dubbel "));
		assertEquals(Optional.of(ReceiverStatus.VERWIJDERD), gone.getFirst().receiverStatus());
		assertEquals(SenderStatus.VERSTREKT, gone.getFirst().senderStatus());
		assertEquals(List.of(), House.done(house.exchange.inbox().waiting(House.OKR)));
		assertEquals("verwijderd", house.timeline(received.id()).getLast());
	}

	@Test
	void withoutAReasonNothingIsRemoved() {
		Transfer received = house.received(Pupils.DAAN);
		assertEquals(List.of("reason.missing"),
				House.refused(house.exchange.inbox().delete(House.OKR, List.of(received.id()), "  ")));
		assertEquals(received, house.transfer(received.id()));
	}

	@Test
	void ifOneCannotBeRemovedNoneIsAndEveryReasonIsTold() {
		house.prepare();
		Transfer daan = house.ask(Pupils.DAAN).transfer().orElseThrow();
		Transfer noor = house.ask(Pupils.NOOR).transfer().orElseThrow();
		house.fill(noor.id());
		assertEquals(List.of("delete.not-possible", "transfer.unknown", "others.untouched"),
				House.refused(house.exchange.inbox().delete(House.OKR, List.of(daan.id(), noor.id(), "T99"), "weg")));
		assertEquals(List.of("transfer.other-receiver"),
				House.refused(house.exchange.inbox().delete(House.ELSEWHERE, List.of(daan.id()), "weg")));
		assertEquals(daan, house.transfer(daan.id()));
	}

	@Test
	void whatIsReadyCanBeWithdrawnWithAReason() {
		Transfer ready = house.ready(Pupils.DAAN);
		assertEquals(List.of("reason.missing"),
				House.refused(house.exchange.tracking().withdraw(List.of(ready.id()), "")));
		Transfer back = House.done(house.exchange.tracking().withdraw(List.of(ready.id(), ready.id()),
				"BSN " + Pupils.DAAN + " klopt niet")).getFirst();
		assertEquals(SenderStatus.INGETROKKEN, back.senderStatus());
		assertEquals("BSN ••••••333 klopt niet",
				House.done(house.exchange.tracking().ofTransfer(ready.id())).getFirst().timeline().getLast().detail().in(Language.NL));
	}

	@Test
	void whatIsHandedOutOrADraftCannotBeWithdrawn() {
		Transfer received = house.received(Pupils.DAAN);
		Transfer draft = House.done(house.exchange.preparing().prepare(house.order().asDraft(),
				Progress.NONE)).transfers().getFirst();
		assertEquals(List.of("withdraw.not-possible", "withdraw.not-possible", "transfer.unknown"), House.refused(
				house.exchange.tracking().withdraw(List.of(received.id(), draft.id(), "T99"), "fout")));
	}

	@Test
	void whatStandsInTheWayIsToldForEachStatusAndTheOthersAreToldAsUntouched() {
		Transfer received = house.received(Pupils.DAAN);
		Tracking tracking = house.exchange.tracking();
		House.done(tracking.withdraw(List.of("T2"), "te vroeg"));
		String before = house.store.picture();
		List<Refusal> refusals = ((Outcome.Refused<List<Transfer>>) tracking.withdraw(List.of(received.id(), "T2", "T3"), "fout")).refusals();
		assertEquals(List.of("withdraw.not-possible", "withdraw.not-possible", "others.untouched"), refusals.stream().map(Refusal::id).toList());
		assertEquals("Het dossier is al opgehaald in Dossierbrug. Verwijder het daar uit het postvak, of draai eerst de import terug. Of zet een nieuwe versie klaar. Gaf u het bestand ook buiten Dossierbrug aan iemand, vraag die dan het te verwijderen.",
				refusals.get(0).next().in(Language.NL));
		assertEquals("U hoeft niets te doen: deze overdracht is al eerder ingetrokken.", refusals.get(1).next().in(Language.NL));
		assertEquals("Met 1 andere overdracht van deze opdracht is ook niets gedaan: T3.", refusals.get(2).what().in(Language.NL));
		assertEquals(before, house.store.picture());
	}
}
