package nl.dossierbrug.crashes.child;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;

/** A store that acknowledges each transaction that added to the log, once it is kept, and the beginning and end of closing. */
final class ToldStore extends SameStore {

	private static final long UNKNOWN = -1;

	private final Teller teller;
	/** The newest entry of the log. */
	private final AtomicLong known = new AtomicLong(UNKNOWN);
	private final ThreadLocal<Boolean> within = ThreadLocal.withInitial(() -> false);

	ToldStore(Store store, Teller teller) {
		super(store);
		this.teller = teller;
	}

	@Override
	public <T> T transact(Function<Records, T> work) {
		if (within.get()) {
			// part of another: nothing is kept before that one is
			return super.transact(work);
		}
		within.set(true);
		try {
			AtomicLong before = new AtomicLong(known.get());
			AtomicLong after = new AtomicLong();
			T result = super.transact(records -> {
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
	public void close() {
		teller.tell("closing");
		super.close();
		teller.tell("closed");
	}
}
