package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;

/** The transfers, their timelines and what was asked for, in every store. */
public abstract class TransfersContract extends StoreContract {

	@Test
	void aBatchComesBackAsItWas() {
		keep(r -> r.batches().add(practice.batch("B1")));
		assertEquals(Optional.of(practice.batch("B1")), read(r -> r.batches().byId("B1")));
		assertEquals(Optional.empty(), read(r -> r.batches().byId("B2")));
	}

	@Test
	void whatIsOfATrialIsAmongNoHandoversAndIsFoundWhereOneAsksForIt() {
		Transfer tried = practice.transfer("T1", "B1", 1);
		Transfer real = practice.transfer("T2", "B2", 1);
		keep(r -> {
			r.batches().add(practice.trial("B1"));
			r.batches().add(practice.batch("B2"));
			r.transfers().add(tried);
			r.transfers().add(real);
		});
		assertEquals(List.of(practice.trial("B1")), read(r -> r.batches().trials()));
		assertEquals(List.of(practice.batch("B2")), read(r -> r.batches().newest(9)));
		assertEquals(List.of(real), read(r -> r.transfers().all()));
		assertEquals(List.of(TransferLine.of(real)), read(r -> r.transfers().lines()));
		assertEquals(List.of(real), read(r -> r.transfers().after("", 9)));
		assertEquals(List.of(tried), read(r -> r.transfers().ofBatch("B1")));
		assertEquals(List.of(tried, real), read(r -> r.transfers().ofPupil(practice.bsn(1))));
		assertEquals(Optional.of(tried), read(r -> r.transfers().byId("T1")));
	}

	@Test
	void aTransferComesBackWithEverythingInIt() {
		Transfer full = practice.transfer("T1", "B1", 1);
		Transfer bare = practice.bare("T2", "B1");
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(full);
			r.transfers().add(bare);
		});
		home.shut();
		assertEquals(Optional.of(full), read(r -> r.transfers().byId("T1")));
		assertEquals(Optional.of(bare), read(r -> r.transfers().byId("T2")));
		assertEquals(List.of(TransferLine.of(full), TransferLine.of(bare)), read(r -> r.transfers().lines()));
	}

	@Test
	void anUpdateReplacesEverythingAndKeepsThePlace() {
		Transfer second = practice.bare("T2", "B1");
		Transfer changed = practice.at(practice.transfer("T1", "B1", 1), ReceiverStatus.GEIMPORTEERD);
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.transfer("T1", "B1", 1));
			r.transfers().add(second);
		});
		keep(r -> r.transfers().update(changed));
		assertEquals(List.of(changed, second), read(r -> r.transfers().all()));
	}

	@Test
	void anUpdateOfATransferThatIsNotThereIsAFault() {
		assertThrows(IllegalArgumentException.class, () -> keep(r -> r.transfers().update(practice.bare("T9", "B1"))));
	}

	@Test
	void transfersAreFoundByBatchPupilAndStatusInTheOrderOfAdding() {
		Transfer later = practice.transfer("T10", "B1", 1);
		Transfer earlier = practice.transfer("T2", "B2", 1);
		Transfer other = practice.at(practice.transfer("T3", "B1", 2), ReceiverStatus.BEKEKEN);
		Transfer unasked = practice.bare("T4", "B1");
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.batches().add(practice.batch("B2"));
			List.of(later, earlier, other, unasked).forEach(r.transfers()::add);
		});
		assertEquals(List.of(later, other, unasked), read(r -> r.transfers().ofBatch("B1")));
		assertEquals(List.of("T10", "T3", "T4"), read(r -> r.transfers().idsOfBatch("B1")));
		assertEquals(List.of(later, earlier), read(r -> r.transfers().ofPupil(practice.bsn(1))));
		assertEquals(List.of(later, earlier), read(r -> r.transfers().at("ot", List.of(ReceiverStatus.ONTVANGEN))));
		assertEquals(List.of(later, earlier, other),
				read(r -> r.transfers().at("ot", List.of(ReceiverStatus.BEKEKEN, ReceiverStatus.ONTVANGEN))));
		assertEquals(List.of(), read(r -> r.transfers().at("ot", List.of())));
		assertEquals(List.of(), read(r -> r.transfers().at("ldos", List.of(ReceiverStatus.ONTVANGEN))));
	}

	@Test
	void aTimelineKeepsItsOrderAlsoWithinOneMoment() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.bare("T1", "B1"));
			r.transfers().add(practice.bare("T2", "B1"));
			r.transfers().addEvent(practice.event("T1", 5));
			r.transfers().addEvent(practice.event("T2", 1));
			r.transfers().addEvent(practice.event("T1", 3));
		});
		keep(r -> r.transfers().addEvent(practice.event("T1", 4)));
		assertEquals(List.of(practice.event("T1", 5), practice.event("T1", 3), practice.event("T1", 4)),
				read(r -> r.transfers().timeline("T1")));
	}

	@Test
	void manyFindingsFit() {
		Transfer one = practice.transfer("T1", "B1", 1);
		Transfer many = new Transfer(one.id(), one.batch(), one.sender(), one.receiver(), one.school(), one.addressee(),
				one.profile(), one.bsn(), one.leerlingnummer(), one.name(), one.birthDate(), one.group(), one.senderStatus(),
				one.receiverStatus(), 0, Collections.nCopies(20_000, one.findings().getFirst()), one.refusal(),
				one.expires(), one.receivedAt(), one.plannedRevision(), one.linkKey(), one.way());
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(many);
		});
		assertEquals(Optional.of(many), read(r -> r.transfers().byId("T1")));
	}

	@Test
	void requestsComeBackOldestFirst() {
		keep(r -> {
			r.requests().add(practice.request("R2", Optional.of("T1")));
			r.requests().add(practice.request("R1", Optional.empty()));
		});
		assertEquals(List.of(practice.request("R2", Optional.of("T1")), practice.request("R1", Optional.empty())),
				read(r -> r.requests().all()));
		assertTrue(read(r -> r.requests().all()).getFirst().refusal().isEmpty());
	}

	@Test
	void allCanBeGoneThroughSomeAtATime() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			List.of("T10", "T2", "T3", "T1").forEach(id -> r.transfers().add(practice.bare(id, "B1")));
		});
		assertEquals(List.of("T10", "T2", "T3"), read(r -> r.transfers().after("", 3)).stream().map(Transfer::id).toList());
		assertEquals(List.of("T1"), read(r -> r.transfers().after("T3", 3)).stream().map(Transfer::id).toList());
		assertEquals(List.of(), read(r -> r.transfers().after("T1", 3)));
	}

	@Test
	void theTimelinesOfSomeTransfersComeAtOnce() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			List.of("T1", "T2", "T3").forEach(id -> r.transfers().add(practice.bare(id, "B1")));
			r.transfers().addEvent(practice.event("T1", 5));
			r.transfers().addEvent(practice.event("T2", 1));
			r.transfers().addEvent(practice.event("T1", 3));
			r.transfers().addEvent(practice.event("T3", 1));
		});
		assertEquals(Map.of("T1", List.of(practice.event("T1", 5), practice.event("T1", 3)), "T2", List.of(practice.event("T2", 1))),
				read(r -> r.transfers().timelines(List.of("T2", "T1", "T9"))));
		assertEquals(Map.of(), read(r -> r.transfers().timelines(List.of())));
	}

	@Test
	void whatStoodReadyUntilBeforeADayIsFound() {
		Transfer ready = practice.transfer("T1", "B1", 1);
		LocalDate last = ready.expires().orElseThrow();
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(ready);
			r.transfers().add(practice.at(practice.transfer("T2", "B1", 2), ReceiverStatus.ONTVANGEN));
			r.transfers().add(practice.bare("T3", "B1"));
		});
		assertEquals(List.of(), read(r -> r.transfers().readyUntilBefore(last)));
		assertEquals(List.of("T1"), read(r -> r.transfers().readyUntilBefore(last.plusDays(1))));
	}

	@Test
	void requestsThatWereTiedToNoTransferAreFound() {
		keep(r -> List.of(practice.request("R1", Optional.of("T1")), practice.request("R3", Optional.empty()),
				practice.request("R2", Optional.empty())).forEach(r.requests()::add));
		assertEquals(List.of("R3", "R2"), read(r -> r.requests().withoutTransfer()).stream().map(DossierRequest::id).toList());
	}
}
