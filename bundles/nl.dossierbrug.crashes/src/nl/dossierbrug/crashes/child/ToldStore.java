package nl.dossierbrug.crashes.child;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.Witnessed;

/** A store that acknowledges each transaction that added to the log, once it is kept, and the beginning and end of closing. */
final class ToldStore implements Store {

	private static final long UNKNOWN = -1;

	private final Store store;
	private final Teller teller;
	/** The newest entry of the log. */
	private final AtomicLong known = new AtomicLong(UNKNOWN);
	private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

	ToldStore(Store store, Teller teller) {
		this.store = store;
		this.teller = teller;
	}

	@Override
	public <T> T transact(Function<Records, T> work) {
		if (within.get()) {
			// part of another: nothing is kept before that one is
			return store.transact(work);
		}
		within.set(true);
		try {
			AtomicLong before = new AtomicLong(known.get());
			AtomicLong after = new AtomicLong();
			T result = store.transact(records -> {
				before.compareAndSet(UNKNOWN, newest(records));
				T done = work.apply(records);
				after.set(newest(records));
				return done;
			});
			known.set(after.get());
			if (before.get() != after.get()) {
				teller.tell("committed", after.get());
			}
			return result;
		} finally {
			within.remove();
		}
	}

	private static long newest(Records records) {
		return records.audit().last().map(AuditEntry::number).orElse(0L);
	}

	@Override
	public Optional<HomeBackup> backup() {
		return store.backup();
	}

	@Override
	public Seal seal() {
		return store.seal();
	}

	@Override
	public boolean repaired() {
		return store.repaired();
	}

	@Override
	public Witnessed witnessed() {
		return store.witnessed();
	}

	@Override
	public boolean forget() {
		return store.forget();
	}

	@Override
	public void close() {
		teller.tell("closing");
		store.close();
		teller.tell("closed");
	}
}
