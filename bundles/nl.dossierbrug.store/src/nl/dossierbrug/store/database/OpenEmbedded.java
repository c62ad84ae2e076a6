package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The embedded database while it is open. H2 by itself writes up to half a second after a commit, and leaves it to the
 * operating system when that reaches the disk. Here each commit is forced to the disk, at well under a millisecond on
 * a solid-state disk; H2's own delay stays as it is, because its housekeeping (giving space back) goes with it.
 */
final class OpenEmbedded implements OpenDatabase {

	/** Holds the database open while the pool is idle, and forces what was committed to the disk. */
	private final Connection keeper;
	private final JdbcConnectionPool pool;

	OpenEmbedded(JdbcDataSource source, Connection keeper) {
		this.keeper = keeper;
		pool = JdbcConnectionPool.create(source);
	}

	@Override
	public Dialect dialect() {
		return Dialect.H2;
	}

	@Override
	public DataSource connections() {
		return pool;
	}

	/** Nothing: no other program can have this database open. */
	@Override
	public void begun(Connection connection) {
		// the lock on the home has seen to it
	}

	@Override
	public void committed() throws SQLException {
		try (Statement statement = keeper.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
	}

	@Override
	public void close() {
		pool.dispose();
		try {
			keeper.close();
		} catch (SQLException e) {
			throw new IllegalStateException("the database did not close, error " + e.getErrorCode());
		}
	}
}
