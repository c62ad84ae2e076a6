package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.LineMessage.Lease;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.Transfer;

/** The messages over lines, in every store. */
public abstract class LedgerContract extends StoreContract {

	private static final Instant NOW = Practice.NOW.truncatedTo(ChronoUnit.MILLIS);
	private static final Instant LATER = NOW.plus(Duration.ofHours(1));

	private LineMessage delivery(String id, Transfer transfer) {
		return LineMessage.pending(id, "key-" + id, Optional.of(transfer), "ot", Practice.SCHOOL, Kind.DELIVER, "", NOW, "juf Bouchra");
	}

	private List<LineMessage> four() {
		Transfer one = practice.transfer("T1", "B1", 1);
		Transfer two = practice.transfer("T2", "B2", 2);
		LineMessage roster = LineMessage.pending("M10", "key-roster", Optional.empty(), "esis", Practice.SCHOOL, Kind.ROSTER, "", NOW, "juf Bouchra")
				.underWay(new Lease("session", LATER), NOW);
		LineMessage confirmed = delivery("M9", one).underWay(new Lease("session", LATER), NOW).confirmed(Optional.of(new LineReceipt("OT-1", NOW)), NOW);
		LineMessage later = delivery("M11", two).underWay(new Lease("session", LATER), NOW).later(LATER, Practice.REFUSAL, NOW);
		LineMessage takeBack = LineMessage.pending("M12", "key-back", Optional.of(two), "ot", Practice.SCHOOL, Kind.TAKE_BACK, "key-M11", NOW, "juf Bouchra");
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.batches().add(practice.batch("B2"));
			r.transfers().add(one);
			r.transfers().add(two);
			List.of(roster, confirmed, later, takeBack).forEach(r.ledger()::add);
		});
		home.shut();
		return List.of(roster, confirmed, later, takeBack);
	}

	@Test
	void everyMessageIsKeptWholeAndInTheOrderInWhichItWasAdded() {
		List<LineMessage> four = four();
		assertEquals(four, read(r -> r.ledger().all()));
		assertEquals(Optional.of(four.get(1)), read(r -> r.ledger().byId("M9")));
		assertEquals(four.subList(2, 4), read(r -> r.ledger().ofBatch("B2")));
		assertEquals(four.subList(1, 2), read(r -> r.ledger().ofTransfer("T1")));
		assertEquals(4L, (long) read(r -> r.inventory().count(RecordKind.LINE_MESSAGE)));
		assertEquals(List.of("M10", "M11", "M12", "M9"),
				read(r -> r.inventory().page(RecordKind.LINE_MESSAGE, "").records()).stream().map(kept -> kept.id()).sorted().toList());
	}

	@Test
	void whatIsDueIsWhatMayBeTriedNowAndWhatIsUnderWay() {
		List<LineMessage> four = four();
		assertEquals(List.of(four.get(0), four.get(3)), read(r -> r.ledger().due(NOW)));
		assertEquals(List.of(four.get(0), four.get(2), four.get(3)), read(r -> r.ledger().due(LATER)));
		assertEquals(four, read(r -> r.ledger().openOrSince(NOW)));
		assertEquals(List.of(four.get(0), four.get(2), four.get(3)), read(r -> r.ledger().openOrSince(LATER)));
	}

	@Test
	void aMessageChangesInItsPlace() {
		LineMessage roster = four().getFirst();
		LineMessage refused = roster.refused(Practice.REFUSAL, LATER);
		keep(r -> r.ledger().update(refused));
		home.shut();
		assertEquals(refused, read(r -> r.ledger().all()).getFirst());
		assertThrows(IllegalArgumentException.class, () -> keep(r -> r.ledger().update(delivery("M99", practice.transfer("T1", "B1", 1)))));
	}
}
