package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;

/** A PostgreSQL database while it is in use. H2's pool is used for it too: it serves any driver. */
final class OpenServer implements OpenDatabase {

	private final JdbcConnectionPool pool;

	OpenServer(JdbcConnectionPool pool) {
		this.pool = pool;
	}

	@Override
	public Dialect dialect() {
		return Dialect.POSTGRESQL;
	}

	@Override
	public DataSource connections() {
		return pool;
	}

	/** Transactions of all programs go one after another, as those within one program do. */
	@Override
	public void begun(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SELECT pg_advisory_xact_lock(hashtext('dossierbrug transaction ' || current_schema()))");
		}
	}

	/** Nothing: a commit there is on the disk already. */
	@Override
	public void committed() {
		// the server has seen to it
	}

	@Override
	public void close() {
		pool.dispose();
	}
}
