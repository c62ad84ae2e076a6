package nl.dossierbrug.exchange.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;

/** What was made ready can be had until the last day of the school year; the day after it is verlopen. */
class ExpiryTest {

	private static final LocalDate LAST = LocalDate.of(2026, 7, 31);

	@TempDir
	Path folder;
	private House house;
	private Prepared prepared;

	@BeforeEach
	void build() {
		house = new House(folder);
		prepared = house.prepare();
	}

	@AfterEach
	void leave() {
		house.close();
	}

	private List<SenderStatus> standing() {
		return House.done(house.exchange.tracking().all()).stream().map(t -> t.transfer().senderStatus()).distinct().toList();
	}

private List<SenderStatus> statuses(Outcome<List<Tracked>> tracked) {
		return House.done(tracked).stream().map(t -> t.transfer().senderStatus()).distinct().toList();
	}

	private long noted() {
		long[] count = new long[1];
		House.done(house.exchange.administration().audit(e -> count[0] += e.event().equals("transfer.expired") ? 1 : 0));
		return count[0];
	}

	@Test
	void whoeverLooksSeesThatItHasExpiredAndNothingIsWrittenForThat() {
		house.clock.set(LAST);
		assertEquals(List.of(SenderStatus.GEREED), standing());
		house.clock.set(LAST.plusDays(1));
		String before = house.store.picture();
		assertEquals(List.of(SenderStatus.VERLOPEN), statuses(house.exchange.tracking().ofTransfer(prepared.transfers().getFirst().id())));
		assertEquals(List.of(SenderStatus.VERLOPEN), statuses(house.exchange.tracking().ofBatch(prepared.batch().id())));
		assertEquals(List.of(SenderStatus.VERLOPEN), standing());
		assertEquals(0, House.done(house.exchange.tracking().batches(1)).getFirst().ready());
		assertEquals(before, house.store.picture());
	}

	@Test
	void theDayAfterItIsNotedOnce() {
		house.clock.set(LAST);
		assertEquals(0, house.exchange.dayTurn().settle());
		house.clock.set(LAST.plusDays(1));
		assertEquals(3, house.exchange.dayTurn().settle());
		assertEquals(0, house.exchange.dayTurn().settle());
		assertEquals(3, noted());
		assertEquals(List.of("concept", "gecontroleerd", "gereed", "verlopen"), house.timeline(prepared.transfers().getFirst().id()));
		assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
	}

	@Test
	void onADayOnWhichNothingExpiresNothingIsWritten() {
		house.ask(Pupils.DAAN);
		house.clock.set(LAST);
		String before = house.store.picture();
		assertEquals(0, house.exchange.dayTurn().settle());
		assertEquals(before, house.store.picture());
	}

	@Test
	void whoeverActsBeforeItWasNotedNotesItToo() {
		house.clock.set(LAST.plusDays(1));
		assertEquals("request.expired", house.ask(Pupils.DAAN).request().refusal().orElseThrow().id());
		assertEquals(1, noted());
		assertEquals(2, house.exchange.dayTurn().settle());
		assertEquals(3, noted());
	}

	@Test
	void whatWasHandedOutDoesNotExpire() {
		house.ask(Pupils.DAAN);
		house.clock.set(LAST.plusDays(1));
		assertEquals(List.of(SenderStatus.VERSTREKT, SenderStatus.VERLOPEN), standing());
	}

	@Test
	void whatHasExpiredCannotBeWithdrawnAndIsNotReplaced() {
		house.clock.set(LAST.plusDays(1));
		String first = prepared.transfers().getFirst().id();
		assertEquals(List.of("withdraw.not-possible"),
				House.refused(house.exchange.tracking().withdraw(List.of(first), "te laat")));
		Prepared next = house.prepare();
		assertEquals(2, next.transfers().getFirst().version());
		assertEquals(List.of(SenderStatus.VERLOPEN), statuses(house.exchange.tracking().ofBatch(prepared.batch().id())));
		assertEquals(List.of(SenderStatus.GEREED), statuses(house.exchange.tracking().ofBatch(next.batch().id())));
	}
}
