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
		super("the store failed: " + describe(fault));
		setStackTrace(fault.getStackTrace());
	}

	private static String describe(Exception fault) {
		Throwable deepest = fault;
		while (deepest.getCause() != null && !(deepest instanceof SQLException)) {
			deepest = deepest.getCause();
		}
		return deepest instanceof SQLException sql ? "SQLSTATE " + sql.getSQLState() + ", error " + sql.getErrorCode()
				: deepest.getClass().getName();
	}
}
