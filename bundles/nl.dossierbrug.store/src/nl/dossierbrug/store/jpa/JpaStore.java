package nl.dossierbrug.store.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.Witnessed;
import nl.dossierbrug.store.backup.HomeKeeper;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.database.OpenDatabase;
import nl.dossierbrug.store.home.HomeLock;

/**
 * The store on a database. Transactions go one after another, in the order in which they were asked for: whoever reads
 * something and decides on it can rely on it, and none can lock another out. So a transaction ought to be short: one
 * transfer, not a batch of them. Whoever only looks does so beside them, on a connection of its own.
 *
 * <p>A transaction within one, on the same thread, joins it: nothing of it is kept until the outer one is, and when
 * the inner work throws, the outer one cannot be kept either, even if it catches that.
 */
public final class JpaStore implements Store {

	private final LiveDatabase database;
	private final HomeLock lock;
	private final LogKeeping log;
	private final Optional<HomeKeeper> keeper;
	private final Packing packing = new Packing();
	private final ReentrantLock turn = new ReentrantLock(true);
	/** With what a thread only looks. */
	private final ThreadLocal<JpaSession> looking = new ThreadLocal<>();

	/** The transaction of the thread that has its turn. */
	private JpaSession current;
	private boolean spoilt;
	private volatile boolean changed;
	private boolean closed;

	/**
	 * @param database closed with this
	 * @param again opens it anew after trouble that has passed, such as a disk that was full
	 * @param log told how far the audit log has come
	 * @param keeper of the copies of the home, where the data lie in it and copies are made
	 * @param lock on the home; given back last
	 */
	public JpaStore(OpenDatabase database, Supplier<Outcome<OpenDatabase>> again, LogKeeping log,
			Optional<HomeKeeper> keeper, HomeLock lock) {
		this.database = new LiveDatabase(database, again, refusal -> keeper.map(k -> k.advised(refusal)).orElse(refusal));
		this.log = log;
		this.keeper = keeper;
		this.lock = lock;
	}

	@Override
	public <T> T transact(Function<Records, T> work) {
		if (looking.get() != null) {
			throw new IllegalStateException("a transaction while looking");
		}
		turn.lock();
		try {
			if (closed) {
				throw new IllegalStateException("the store is closed");
			}
			return current == null ? database.use((open, manager) -> whole(open, manager, work)) : joined(work);
		} finally {
			turn.unlock();
		}
	}

	@Override
	public <T> T look(Function<Records, T> view) {
		Optional<JpaSession> around = turn.isHeldByCurrentThread() ? Optional.ofNullable(current) : Optional.ofNullable(looking.get());
		return around.isPresent() ? seen(around.get().looking(), view) : database.use((open, manager) -> {
			open.looking(manager.unwrap(Connection.class));
			looking.set(JpaSession.looking(manager));
			try {
				return seen(looking.get(), view);
			} finally {
				looking.remove();
			}
		});
	}

	private <T> T seen(JpaSession session, Function<Records, T> view) {
		try {
			return view.apply(new JpaRecords(session, packing));
		} finally {
			session.end();
		}
	}

	@Override
	public Optional<HomeBackup> backup() {
		return keeper.map(k -> k.backups(this, database::connections));
	}

	@Override
	public boolean copy() {
		if (keeper.isEmpty() || !toCopy()) {
			return false;
		}
		boolean made = false;
		try {
			made = keeper.get().quiet(this, database::connections);
			return made;
		} finally {
			changed |= !made;
		}
	}

	/** What is changed from here on comes in the copy after this one. */
	private boolean toCopy() {
		turn.lock();
		try {
			boolean some = changed && !database.broken() && !closed;
			changed &= !some;
			return some;
		} finally {
			turn.unlock();
		}
	}

	private <T> T joined(Function<Records, T> work) {
		boolean done = false;
		try {
			T result = work.apply(new JpaRecords(current, packing));
			done = true;
			return result;
		} finally {
			spoilt |= !done;
		}
	}

	private <T> T whole(OpenDatabase open, EntityManager manager, Function<Records, T> work) throws SQLException {
		try {
			open.begun(manager.unwrap(Connection.class));
			current = new JpaSession(manager);
			spoilt = false;
			T result = work.apply(new JpaRecords(current, packing));
			if (spoilt) {
				throw new IllegalStateException("a part of the transaction failed");
			}
			if (current.wrote() || !manager.getTransaction().getRollbackOnly()) {
				manager.getTransaction().commit();
			}
			// else a row could not be read, which its reader could do without; there is nothing to keep
			if (current.wrote()) {
				changed = true;
				open.committed();
				current.audited().ifPresent(log::saw);
			}
			return result;
		} finally {
			if (current != null) {
				current.end();
				current = null;
			}
		}
	}

	@Override
	public Seal seal() {
		return log.seal();
	}

	@Override
	public boolean repaired() {
		return database.repaired();
	}

	@Override
	public Witnessed witnessed() {
		return log.told();
	}

	@Override
	public boolean forget() {
		turn.lock();
		try {
			if (closed || current != null) {
				throw new IllegalStateException(closed ? "the store is closed" : "forgetting within a transaction");
			}
			return database.rewrite();
		} finally {
			turn.unlock();
		}
	}

	/** Waits for whoever looks, and for the transactions that were asked for before. A second time does nothing. */
	@Override
	public void close() {
		turn.lock();
		try {
			if (current != null || looking.get() != null) {
				throw new IllegalStateException("closed within a transaction");
			}
			if (closed) {
				return;
			}
			closed = true;
			try {
				database.close();
				log.closed();
				keeper.filter(k -> changed && !database.broken()).ifPresent(HomeKeeper::changed);
			} finally {
				log.closed();
				release();
			}
		} finally {
			turn.unlock();
		}
	}

	private void release() {
		try {
			lock.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
