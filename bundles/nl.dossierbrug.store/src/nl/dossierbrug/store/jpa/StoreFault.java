package nl.dossierbrug.store.jpa;

import java.sql.SQLException;

/**
 * The database failed in a way nobody expected. Its own words are not passed on: they may repeat what was being
 * written, a BSN for instance.
 */
final class StoreFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** Beside the cause, which would be written down with its words. */
	private final transient Exception fault;

	/** @param fault what the database, or what lies over it, threw; where that was is kept, its words are not */
	StoreFault(Exception fault) {
		this(fault, deepest(fault));
	}

	private StoreFault(Exception fault, Throwable deepest) {
		super("the store failed: " + describe(deepest));
		this.fault = fault;
		setStackTrace(deepest.getStackTrace());
	}

	/** What was thrown, to find out what can be done about it. Never to be shown or written down. */
	Exception fault() {
		return fault;
	}

	private static Throwable deepest(Exception fault) {
		Throwable deepest = fault;
		while (deepest.getCause() != null && !(deepest instanceof SQLException)) {
			deepest = deepest.getCause();
		}
		return deepest;
	}

	private static String describe(Throwable deepest) {
		return deepest instanceof SQLException sql ? "SQLSTATE " + sql.getSQLState() + ", error " + sql.getErrorCode()
				: deepest.getClass().getName();
	}
}
