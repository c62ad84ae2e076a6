package nl.dossierbrug.store.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.exchange.store.Witnessed;
import nl.dossierbrug.store.backup.HomeKeeper;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.blob.Unreadable;
import nl.dossierbrug.store.database.OpenDatabase;
import nl.dossierbrug.store.home.HomeLock;

/**
 * The store on a database. Transactions go one after another, in the order in which they were asked for: whoever reads
 * something and decides on it can rely on it, and none can lock another out. So a transaction ought to be short: one
 * transfer, not a batch of them.
 *
 * <p>A transaction within one, on the same thread, joins it: nothing of it is kept until the outer one is, and when
 * the inner work throws, the outer one cannot be kept either, even if it catches that.
 */
public final class JpaStore implements Store {

	private final Supplier<Outcome<OpenDatabase>> again;
	private final Entities entities = new Entities();
	private OpenDatabase database;
	private EntityManagerFactory factory;
	private final HomeLock lock;
	private final LogKeeping log;
	private final Optional<HomeKeeper> keeper;
	private final Packing packing = new Packing();
	private final ReentrantLock turn = new ReentrantLock(true);

	/** The transaction of the thread that has its turn. */
	private Session current;
	private boolean spoilt;
	/** The database is of no use any more: it has to be opened anew. */
	private boolean broken;
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
		this.database = database;
		this.again = again;
		factory = entities.of(database);
		this.log = log;
		this.keeper = keeper;
		this.lock = lock;
	}

	@Override
	public <T> T transact(Function<Records, T> work) {
		turn.lock();
		try {
			if (closed) {
				throw new IllegalStateException("the store is closed");
			}
			return current == null ? whole(work) : joined(work);
		} finally {
			turn.unlock();
		}
	}

	@Override
	public Optional<HomeBackup> backup() {
		return keeper.map(k -> k.backups(this, () -> database.connections()));
	}

	@Override
	public boolean copy() {
		if (keeper.isEmpty() || !toCopy()) {
			return false;
		}
		boolean made = false;
		try {
			made = keeper.get().quiet(this, () -> database.connections());
			return made;
		} finally {
			changed |= !made;
		}
	}

	/** What is changed from here on comes in the copy after this one. */
	private boolean toCopy() {
		turn.lock();
		try {
			boolean some = changed && !broken && !closed;
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

	private <T> T whole(Function<Records, T> work) {
		if (broken) {
			openAnew();
		}
		try {
			return transaction(work);
		} catch (StoreFault fault) {
			throw explained(fault, fault.fault());
		} catch (Unreadable fault) {
			throw explained(fault, fault);
		}
	}

	private RuntimeException explained(RuntimeException fault, Exception reason) {
		Optional<Refusal> trouble = database.explain(reason).map(refusal -> keeper.map(k -> k.advised(refusal)).orElse(refusal));
		broken = trouble.isPresent();
		return trouble.<RuntimeException>map(refusal -> new StoreTrouble(refusal, fault)).orElse(fault);
	}

	private void openAnew() {
		letGo();
		switch (again.get()) {
			case Outcome.Refused<OpenDatabase>(var refusals) -> throw new StoreTrouble(refusals.getFirst(), null);
			case Outcome.Done<OpenDatabase>(OpenDatabase open) -> {
				database = open;
				factory = entities.of(open);
				broken = false;
			}
		}
	}

	private <T> T transaction(Function<Records, T> work) {
		try (EntityManager manager = factory.createEntityManager()) {
			manager.getTransaction().begin();
			try {
				database.begun(manager.unwrap(Connection.class));
				current = new Session(manager);
				spoilt = false;
				T result = work.apply(new JpaRecords(current, packing));
				if (spoilt) {
					throw new IllegalStateException("a part of the transaction failed");
				}
				if (current.wrote() || !manager.getTransaction().getRollbackOnly()) {
					manager.getTransaction().commit();
				} else {
					// a row could not be read, which its reader could do without; there is nothing to keep
					manager.getTransaction().rollback();
				}
				if (current.wrote()) {
					changed = true;
					database.committed();
					current.audited().ifPresent(log::saw);
				}
				return result;
			} finally {
				if (current != null) {
					current.end();
					current = null;
				}
				if (manager.getTransaction().isActive()) {
					manager.getTransaction().rollback();
				}
			}
		} catch (PersistenceException | EclipseLinkException | SQLException e) {
			throw new StoreFault(e);
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
			database.rewrite();
			return true;
		} catch (SQLException e) {
			return false;
		} finally {
			turn.unlock();
		}
	}

	/** Waits for the transactions that were asked for before. A second time does nothing. */
	@Override
	public void close() {
		turn.lock();
		try {
			if (current != null) {
				throw new IllegalStateException("closed within a transaction");
			}
			if (closed) {
				return;
			}
			closed = true;
			try {
				letGo();
				log.closed();
				keeper.filter(k -> changed && !broken).ifPresent(HomeKeeper::changed);
			} finally {
				log.closed();
				release();
			}
		} finally {
			turn.unlock();
		}
	}

	private void letGo() {
		try {
			factory.close();
		} finally {
			database.close();
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
