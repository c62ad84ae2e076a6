package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;

/** The program breaks off in the middle of something: nothing is half done, and doing it again does it once. */
class CrashTest extends HouseTest {

	/** Breaks off at the end of the transaction that adds the nth entry of a kind to the log. */
	private void crash(String event, long nth, Runnable work) {
		house.store.atCommit = () -> {
			if (house.store.pending().audit.stream().filter(e -> e.event().equals(event)).count() >= nth) {
				throw new IllegalStateException("power cut");
			}
		};
		assertThrows(IllegalStateException.class, work::run);
		house.store.atCommit = () -> {
		};
		house.as(House.BEHEERDER);
	}

	private List<SenderStatus> statuses() {
		return House.done(house.exchange.tracking().all()).stream().map(t -> t.transfer().senderStatus()).toList();
	}

	private long count(String event) {
		List<String> events = new ArrayList<>();
		House.done(house.exchange.administration().audit(e -> events.add(e.event())));
		return events.stream().filter(event::equals).count();
	}

	@Test
	void preparingAgainLeavesOneReadyDossierForEachPupil() {
		crash("transfer.ready", 2, house::prepare);
		assertEquals(1, count("transfer.ready"));
		assertEquals(List.of(SenderStatus.GEREED, SenderStatus.CONCEPT, SenderStatus.CONCEPT), statuses());
		house.prepare();
		assertEquals(List.of(SenderStatus.GEREED, SenderStatus.GEREED, SenderStatus.GEREED), statuses());
		assertEquals(1, count("batch.created"));
		assertEquals(3, count("transfer.ready"));
		assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
	}

	@Test
	void aRequestThatBrokeOffWasNotMade() {
		Transfer ready = house.ready(Pupils.DAAN);
		crash("transfer.delivered", 1, () -> house.ask(Pupils.DAAN));
		assertEquals(ready, house.transfer(ready.id()));
		assertEquals(0, count("request.made"));
		assertTrue(house.ask(Pupils.DAAN).delivered());
		assertEquals(1, count("transfer.delivered"));
	}

	@Test
	void aBatchThatBrokeOffIsImportedOnce() {
		Prepared prepared = house.prepare();
		House.done(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL, prepared.batch().id(), Progress.NONE));
		List<ImportResult> results = new ArrayList<>();
		ImportOrder order = new ImportOrder(House.OKR, Optional.of(prepared.batch().id()), List.of(), ImportMode.AANVULLEN,
				false, false, false);
		crash("import.done", 2, () -> house.exchange.importing().run(order, results::add, Progress.NONE));
		assertEquals(1, House.done(house.exchange.okr().all(House.OKR)).size());
		House.done(house.exchange.importing().run(order, results::add, Progress.NONE));
		assertEquals(List.of(Action.NEW, Action.SAME, Action.NEW, Action.NEW),
				results.stream().map(ImportResult::action).toList());
		assertEquals(3, count("import.done"));
		assertTrue(House.done(house.exchange.okr().all(House.OKR)).stream().allMatch(s -> s.file().revision() == 1));
	}

	@Test
	void anUndoThatBrokeOffWasNotDone() {
		ImportResult done = house.fill(house.received(Pupils.DAAN).id());
		crash("import.undone", 1, () -> house.exchange.importing().undo(done.importId().orElseThrow()));
		assertEquals(1, House.done(house.exchange.okr().all(House.OKR)).size());
		House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
		assertEquals(0, House.done(house.exchange.okr().all(House.OKR)).size());
	}
}
