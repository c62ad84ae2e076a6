package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;

/** Transactions, and looking beside them, in every store. */
public abstract class TransactionsContract extends StoreContract {

	private static final class Stop extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	@Test
	void nothingIsKeptWhenTheWorkThrows() {
		assertThrows(Stop.class, () -> keep(r -> {
			r.settings().set("a.b", "c");
			r.batches().add(practice.batch("B1"));
			r.audit().append(practice.audit(1));
			throw new Stop();
		}));
		assertEquals(Optional.empty(), read(r -> r.settings().get("a.b")));
		assertEquals(Optional.empty(), read(r -> r.batches().byId("B1")));
		assertEquals(Optional.empty(), read(r -> r.audit().last()));
	}

	@Test
	void nothingIsKeptWhenADatabaseFaultIsSwallowed() {
		keep(r -> r.audit().append(practice.audit(1)));
		assertThrows(RuntimeException.class, () -> keep(r -> {
			r.settings().set("a.b", "c");
			assertThrows(RuntimeException.class, () -> r.audit().append(practice.audit(1)));
		}));
		assertEquals(Optional.empty(), read(r -> r.settings().get("a.b")));
	}

	@Test
	void whatWasWrittenIsSeenWithinTheTransaction() {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.transfer("T1", "B1", 1));
			assertEquals(1, r.transfers().ofPupil(practice.bsn(1)).size());
			r.transfers().update(practice.bare("T1", "B1"));
			assertEquals(List.of(practice.bare("T1", "B1")), r.transfers().ofBatch("B1"));
		});
	}

	@Test
	void aTransactionWithinAnotherIsPartOfIt() {
		assertThrows(Stop.class, () -> keep(outer -> {
			keep(inner -> inner.settings().set("a.b", "inner"));
			assertEquals(Optional.of("inner"), outer.settings().get("a.b"));
			throw new Stop();
		}));
		assertEquals(Optional.empty(), read(r -> r.settings().get("a.b")));
	}

	@Test
	void anOuterTransactionCannotKeepHalfOfAnInnerOne() {
		assertThrows(IllegalStateException.class, () -> keep(outer -> assertThrows(Stop.class, () -> keep(inner -> {
			inner.settings().set("a.b", "half");
			throw new Stop();
		}))));
		assertEquals(Optional.empty(), read(r -> r.settings().get("a.b")));
	}

	@Test
	void recordsAreNoUseAfterTheirTransaction() {
		Records kept = read(r -> r);
		assertThrows(IllegalStateException.class, () -> kept.settings().get("a.b"));
	}

	@Test
	void aClosedStoreDoesNothingAndCanBeClosedAgain() {
		Store store = home.store();
		store.close();
		store.close();
		assertThrows(IllegalStateException.class, () -> store.transact(Records::settings));
		home.shut();
		keep(r -> r.settings().set("a.b", "again"));
	}

	@Test
	void aStoreIsNotClosedWithinATransaction() {
		assertThrows(IllegalStateException.class, () -> keep(r -> home.store().close()));
		keep(r -> r.settings().set("a.b", "still open"));
	}

	@Test
	void whoeverLooksChangesNothing() {
		keep(r -> r.settings().set("a.b", "before"));
		for (Consumer<Records> change : List.<Consumer<Records>>of(r -> r.settings().set("a.b", "after"), r -> r.nextId("T"),
				r -> r.batches().add(practice.batch("B1")), r -> r.audit().append(practice.audit(1)), r -> r.pupilFiles().remove("P1"))) {
			assertThrows(UnsupportedOperationException.class, () -> home.store().look(r -> {
				change.accept(r);
				return null;
			}));
		}
		assertEquals(Optional.of("before"), home.store().look(r -> r.settings().get("a.b")));
		assertEquals("T1", read(r -> r.nextId("T")));
	}

	@Test
	void whoeverLooksWaitsForNobodyAndSeesOneMoment() throws Exception {
		keep(r -> r.settings().set("a.b", "before"));
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			keep(r -> {
				r.settings().set("a.b", "not kept yet");
				assertEquals(Optional.of("before"), now(other.submit(() -> home.store().look(seen -> seen.settings().get("a.b")))));
			});
			home.store().look(r -> {
				assertEquals(Optional.of("not kept yet"), r.settings().get("a.b"));
				now(other.submit(() -> {
					keep(writing -> writing.settings().set("a.b", "kept meanwhile"));
					return true;
				}));
				assertEquals(Optional.of("not kept yet"), r.settings().get("a.b"));
				return true;
			});
		}
		assertEquals(Optional.of("kept meanwhile"), home.store().look(r -> r.settings().get("a.b")));
	}

	@Test
	void lookingWithinATransactionSeesWhatThatDid() {
		keep(r -> {
			r.settings().set("a.b", "mine");
			assertEquals(Optional.of("mine"), home.store().look(seen -> seen.settings().get("a.b")));
			assertThrows(UnsupportedOperationException.class, () -> home.store().look(seen -> seen.nextId("T")));
			r.settings().set("c.d", "mine too");
		});
		assertEquals(Optional.of("mine too"), home.store().look(r -> r.settings().get("c.d")));
	}

	@Test
	void noTransactionBeginsWhileLooking() {
		assertThrows(IllegalStateException.class, () -> home.store().look(r -> home.store().transact(writing -> writing.nextId("T"))));
		assertEquals("T1", read(r -> r.nextId("T")));
	}

	@Test
	void lookingIsOverWhenItIsOver() {
		Records[] kept = new Records[1];
		home.store().look(r -> kept[0] = r);
		assertThrows(IllegalStateException.class, () -> kept[0].settings().get("a.b"));
		home.store().close();
		assertThrows(IllegalStateException.class, () -> home.store().look(r -> r.settings().get("a.b")));
	}

	private static <T> T now(Future<T> coming) {
		try {
			return coming.get(20, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			throw new AssertionError("somebody waits", e);
		}
	}

	@Test
	void idsCountPerPrefixAndAreNeverGivenTwice() {
		assertEquals(List.of("T1", "T2", "B1", "T3"),
				read(r -> List.of(r.nextId("T"), r.nextId("T"), r.nextId("B"), r.nextId("T"))));
		home.shut();
		assertEquals("T4", read(r -> r.nextId("T")));
		assertThrows(IllegalArgumentException.class, () -> read(r -> r.nextId("t1")));
	}

	@Test
	void fourThreadsGetFourTimesAsManyIdsAndOneUnbrokenLog() throws Exception {
		List<String> ids = together(home.store(), 4, 50);
		assertEquals(200, new HashSet<>(ids).size());
		assertEquals(unbroken(200), numbers());
	}

	/** Each time: a new id, and an audit entry with the number after the last. */
	private List<String> together(Store store, int threads, int times) throws Exception {
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Callable<String>> calls = new ArrayList<>();
			for (int i = 0; i < threads * times; i++) {
				calls.add(() -> store.transact(r -> {
					long last = r.audit().last().map(AuditEntry::number).orElse(0L);
					r.audit().append(practice.audit(last + 1));
					return r.nextId("T");
				}));
			}
			List<String> ids = new ArrayList<>();
			for (Future<String> id : pool.invokeAll(calls)) {
				ids.add(id.get());
			}
			return ids;
		}
	}

	private List<Long> numbers() {
		List<Long> numbers = new ArrayList<>();
		keep(r -> r.audit().forEach(entry -> numbers.add(entry.number())));
		assertTrue(numbers.size() > 0);
		return numbers;
	}

	private static List<Long> unbroken(long to) {
		return LongStream.rangeClosed(1, to).boxed().toList();
	}
}
