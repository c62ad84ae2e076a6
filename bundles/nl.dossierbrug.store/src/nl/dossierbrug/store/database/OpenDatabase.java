package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

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

	/** Called after each transaction that wrote: returns when what it wrote survives a power cut. */
	void committed() throws SQLException;

	/** Lets go of everything: connections, files, threads. */
	@Override
	void close();
}
