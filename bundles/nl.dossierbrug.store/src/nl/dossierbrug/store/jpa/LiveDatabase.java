package nl.dossierbrug.store.jpa;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.store.StoreTrouble;
import nl.dossierbrug.store.blob.Unreadable;
import nl.dossierbrug.store.database.OpenDatabase;

/**
 * A database that many use at the same time, each with an entity manager of its own. After trouble it is opened anew for
 * whoever comes next. While it is opened anew, rewritten or closed, all wait.
 */
final class LiveDatabase {

	/** Work with an entity manager. */
	interface Work<T> {
		T with(OpenDatabase database, EntityManager manager) throws SQLException;
	}

	private final Supplier<Outcome<OpenDatabase>> again;
	private final Function<Refusal, Refusal> advice;
	private final Entities entities = new Entities();
	/** Shared by all who use it, exclusive for whoever puts another in its place. */
	private final ReentrantReadWriteLock use = new ReentrantReadWriteLock(true);
	private OpenDatabase database;
	private EntityManagerFactory factory;
	/** It is of no use any more: it has to be opened anew. */
	private volatile boolean broken;
	private boolean closed;

	/**
	 * @param database closed with this
	 * @param again opens it anew after trouble that has passed, such as a disk that was full
	 * @param advice adds to a refusal what helps
	 */
	LiveDatabase(OpenDatabase database, Supplier<Outcome<OpenDatabase>> again, Function<Refusal, Refusal> advice) {
		this.database = database;
		this.again = again;
		this.advice = advice;
		factory = entities.of(database);
	}

	/**
	 * Does work with an entity manager that is closed after it. Not within other such work of the same thread.
	 *
	 * @throws StoreTrouble where people can do something about what went wrong
	 */
	<T> T use(Work<T> work) {
		if (broken) {
			alone(this::openAnew);
		}
		use.readLock().lock();
		try {
			mustBeOpen();
			return managed(work);
		} catch (StoreFault fault) {
			throw explained(fault, fault.fault());
		} catch (Unreadable fault) {
			throw explained(fault, fault);
		} finally {
			use.readLock().unlock();
		}
	}

	private void mustBeOpen() {
		if (closed) {
			throw new IllegalStateException("the store is closed");
		}
	}

	private <T> T managed(Work<T> work) {
		try (EntityManager manager = factory.createEntityManager()) {
			manager.getTransaction().begin();
			try {
				return work.with(database, manager);
			} finally {
				if (manager.getTransaction().isActive()) {
					manager.getTransaction().rollback();
				}
			}
		} catch (PersistenceException | EclipseLinkException | SQLException e) {
			throw new StoreFault(e);
		}
	}

	private RuntimeException explained(RuntimeException fault, Exception reason) {
		Optional<Refusal> trouble = database.explain(reason).map(advice);
		broken |= trouble.isPresent();
		return trouble.<RuntimeException>map(refusal -> new StoreTrouble(refusal, fault)).orElse(fault);
	}

	/** Nothing where somebody else did it meanwhile. */
	private void openAnew() {
		if (!broken || closed) {
			return;
		}
		letGo();
		switch (again.get()) {
			case Outcome.Refused<OpenDatabase>(var refusals) -> throw new StoreTrouble(Refusal.together(refusals), null);
			case Outcome.Done<OpenDatabase>(OpenDatabase open) -> {
				database = open;
				factory = entities.of(open);
				broken = false;
			}
		}
	}

	private void alone(Runnable work) {
		use.writeLock().lock();
		try {
			work.run();
		} finally {
			use.writeLock().unlock();
		}
	}

	/** Writes it anew, see {@link OpenDatabase#rewrite}. @return whether that could be done */
	boolean rewrite() {
		use.writeLock().lock();
		try {
			mustBeOpen();
			database.rewrite();
			return true;
		} catch (SQLException e) {
			return false;
		} finally {
			use.writeLock().unlock();
		}
	}

	/** Its connections of now. */
	DataSource connections() {
		return database.connections();
	}

	/** Whether it is of no use any more until somebody uses it again. */
	boolean broken() {
		return broken;
	}

	/** Whether its newest state had to be found again when it was opened. */
	boolean repaired() {
		return database.repaired();
	}

	/** Waits for whoever uses it. */
	void close() {
		alone(() -> {
			closed = true;
			letGo();
		});
	}

	private void letGo() {
		try {
			factory.close();
		} finally {
			database.close();
		}
	}
}
