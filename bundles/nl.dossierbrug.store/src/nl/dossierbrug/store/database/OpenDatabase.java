package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import nl.dossierbrug.core.outcome.Refusal;

/** A database that is open and up to date. */
public interface OpenDatabase extends AutoCloseable {

	/** What it speaks. */
	Dialect dialect();

	/** Where connections come from. They are given back by closing them. */
	DataSource connections();

	/**
	 * Called as the first thing in each transaction: waits until no other program is in one.
	 *
	 * @param connection of the transaction
	 */
	void begun(Connection connection) throws SQLException;

	/**
	 * Called as the first thing by whoever only looks: from here on the connection sees everything as it is now, until its transaction
	 * ends. Nobody is waited for.
	 */
	void looking(Connection connection) throws SQLException;

	/** Called after each transaction that wrote: returns when what it wrote survives a power cut. */
	void committed() throws SQLException;

	/**
	 * Whether people can do something about a fault, and what. The database is of no use any more then, and has to be
	 * opened anew.
	 *
	 * @param fault what was thrown while it was used
	 * @return {@code store.full}, {@code store.damaged} or {@code store.unreachable}; empty when the fault is the program's
	 */
	Optional<Refusal> explain(Exception fault);

	/**
	 * Writes everything anew, so that nothing of what was removed is left in its files. No connection may be in use; those
	 * that were given out before are no longer good.
	 *
	 * @throws SQLException when it could not be done. What is kept is whole all the same, and it can be tried again
	 */
	void rewrite() throws SQLException;

	/** Whether its newest state had to be found again when it was opened. */
	boolean repaired();

	/** Lets go of everything: connections, files, threads. What was committed has been kept before, also where this fails. */
	@Override
	void close();
}
