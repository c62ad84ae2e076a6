package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.persistence.exceptions.EclipseLinkException;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;

import nl.dossierbrug.exchange.model.AuditEntry;

/**
 * One transaction, as the ports see it. Everything is written at once and forgotten at once, so that the
 * thousandth row of a transaction costs as much as the first.
 */
final class JpaSession {

	private static final String READ_ONLY = "eclipselink.read-only";

	private final EntityManager entities;
	private final boolean onlyLooks;
	private boolean wrote;
	private Optional<AuditEntry> audited = Optional.empty();
	private boolean over;

	JpaSession(EntityManager entities) {
		this(entities, false);
	}

	private JpaSession(EntityManager entities, boolean onlyLooks) {
		this.entities = entities;
		this.onlyLooks = onlyLooks;
	}

	/** One in which nothing can be changed. */
	static JpaSession looking(EntityManager entities) {
		return new JpaSession(entities, true);
	}

	/** The same transaction for somebody who only looks. */
	JpaSession looking() {
		return looking(entities);
	}

	/** Whether anything was written. */
	boolean wrote() {
		return wrote;
	}

	/** The last entry that was added to the audit log. */
	Optional<AuditEntry> audited() {
		return audited;
	}

	/** Remembers an entry that was added to the audit log. */
	void audited(AuditEntry entry) {
		audited = Optional.of(entry);
	}

	/** From here on every use is a fault. */
	void end() {
		over = true;
	}

	/** Adds a row; one that exists is a fault. */
	void insert(Object row) {
		changing(() -> {
			wrote = true;
			entities.persist(row);
			entities.flush();
			entities.clear();
			return row;
		});
	}

	<T> Optional<T> find(Class<T> type, Object id) {
		return guarded(() -> {
			Optional<T> row = Optional.ofNullable(entities.find(type, id));
			entities.clear();
			return row;
		});
	}

	/** Changes a row; says whether there was one. */
	<T> boolean change(Class<T> type, Object id, Consumer<T> change) {
		return changing(() -> {
			T row = entities.find(type, id);
			if (row != null) {
				wrote = true;
				change.accept(row);
				entities.flush();
			}
			entities.clear();
			return row != null;
		});
	}

	/** Runs an update or a delete, with its parameters {@code ?1}, {@code ?2} …; gives the number of rows it met. */
	int execute(String statement, Object... parameters) {
		return changing(() -> {
			wrote = true;
			return with(entities.createQuery(statement), parameters).executeUpdate();
		});
	}

	/** What a query finds, in its order. */
	<T> List<T> list(Class<T> type, String query, Object... parameters) {
		return atMost(Integer.MAX_VALUE, type, query, parameters);
	}

	/** The first things a query finds, in its order. */
	<T> List<T> atMost(int most, Class<T> type, String query, Object... parameters) {
		return guarded(() -> {
			Query question = with(entities.createQuery(query, type), parameters).setHint(READ_ONLY, true);
			if (most < Integer.MAX_VALUE) {
				question.setMaxResults(most);
			}
			Stream<?> found = question.getResultList().stream();
			return found.<T>map(type::cast).toList();
		});
	}

	private static Query with(Query query, Object... parameters) {
		for (int i = 0; i < parameters.length; i++) {
			query.setParameter(i + 1, parameters[i]);
		}
		return query;
	}

	private <T> T changing(Supplier<T> use) {
		if (onlyLooks) {
			throw new UnsupportedOperationException("looking changes nothing");
		}
		return guarded(use);
	}

	private <T> T guarded(Supplier<T> use) {
		if (over) {
			throw new IllegalStateException("the transaction is over");
		}
		try {
			return use.get();
		} catch (PersistenceException | EclipseLinkException e) {
			throw new StoreFault(e);
		}
	}
}
