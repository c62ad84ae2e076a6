package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Store;

class TwoProgramsTest extends StoreTest {

	private static final int TIMES = 100;

	@Test
	void twoProgramsOnOneServerGetOneUnbrokenLogToo() throws Exception {
		assumeTrue(kind.equals("PostgreSQL"));
		home.store();
		try (Store other = home.open(home.folder().resolveSibling("other"));
				ExecutorService threads = Executors.newFixedThreadPool(2)) {
			Future<List<String>> here = threads.submit(() -> work(home.store()));
			Future<List<String>> there = threads.submit(() -> work(other));
			Set<String> ids = new HashSet<>(here.get());
			ids.addAll(there.get());
			assertEquals(2 * TIMES, ids.size());
		}
		List<Long> numbers = new ArrayList<>();
		keep(r -> r.audit().forEach(entry -> numbers.add(entry.number())));
		assertEquals(LongStream.rangeClosed(1, 2 * TIMES).boxed().toList(), numbers);
	}

	/** Each time: a new id, and an audit entry with the number after the last. */
	private List<String> work(Store store) {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			ids.add(store.transact(r -> {
				r.audit().append(practice.audit(r.audit().last().map(AuditEntry::number).orElse(0L) + 1));
				return r.nextId("T");
			}));
		}
		return ids;
	}
}
