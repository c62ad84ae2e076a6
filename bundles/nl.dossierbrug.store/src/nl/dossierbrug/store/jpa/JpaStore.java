package nl.dossierbrug.store.jpa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;

import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.database.OpenDatabase;
import nl.dossierbrug.store.database.Witness;
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

	private final OpenDatabase database;
	private final EntityManagerFactory factory;
	private final HomeLock lock;
	private final Optional<Witness> witness;
	private final Packing packing = new Packing();
	private final ReentrantLock turn = new ReentrantLock(true);

	/** The transaction of the thread that has its turn. */
	private Session current;
	private boolean spoilt;
	private boolean closed;

	/**
	 * @param database closed with this
	 * @param factory made for it; closed with this
	 * @param witness told how far the audit log has come, where the database has one
	 * @param lock on the home; given back last
	 */
	public JpaStore(OpenDatabase database, EntityManagerFactory factory, Optional<Witness> witness, HomeLock lock) {
		this.database = database;
		this.factory = factory;
		this.witness = witness;
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
		try (EntityManager entities = factory.createEntityManager()) {
			entities.getTransaction().begin();
			try {
				database.begun(entities.unwrap(Connection.class));
				current = new Session(entities);
				spoilt = false;
				T result = work.apply(new JpaRecords(current, packing));
				if (spoilt) {
					throw new IllegalStateException("a part of the transaction failed");
				}
				entities.getTransaction().commit();
				if (current.wrote()) {
					database.committed();
					current.audited().ifPresent(last -> witness.ifPresent(w -> w.saw(last)));
				}
				return result;
			} finally {
				if (current != null) {
					current.end();
					current = null;
				}
				if (entities.getTransaction().isActive()) {
					entities.getTransaction().rollback();
				}
			}
		} catch (PersistenceException | EclipseLinkException | SQLException e) {
			throw new StoreFault(e);
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
				factory.close();
			} finally {
				try {
					database.close();
				} finally {
					witness.ifPresent(Witness::closed);
					release();
				}
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
