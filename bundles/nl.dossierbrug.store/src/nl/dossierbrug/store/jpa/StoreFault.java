package nl.dossierbrug.store.jpa;

import java.sql.SQLException;

/**
 * The database failed in a way nobody expected. Its own words are not passed on: they may repeat what was being
 * written, a BSN for instance.
 */
final class StoreFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** @param fault what the database, or what lies over it, threw; where that was is kept, its words are not */
	StoreFault(Exception fault) {
		this(deepest(fault));
	}

	private StoreFault(Throwable deepest) {
		super("the store failed: " + describe(deepest));
		setStackTrace(deepest.getStackTrace());
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
