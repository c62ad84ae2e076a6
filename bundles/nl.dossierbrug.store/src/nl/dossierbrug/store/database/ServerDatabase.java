package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * A database on a PostgreSQL server. Its tables are made in the first schema of the account's search path. Encrypting
 * the disk, and the line where the server is another machine, is up to whoever runs the server.
 */
public final class ServerDatabase implements Database {

	private static final int PATIENCE_SECONDS = 10;

	private final Messages messages = new Messages(ServerDatabase.class);
	private final ServerAddress address;
	private final Schema schema;

	/** @param address where it is */
	public ServerDatabase(ServerAddress address) {
		this(address, new SchemaSteps().all());
	}

	ServerDatabase(ServerAddress address, List<SchemaStep> steps) {
		this.address = address;
		schema = new Schema(Dialect.POSTGRESQL, steps);
	}

	@Override
	public Outcome<OpenDatabase> open() {
		PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
		try {
			source.setURL(address.url());
		} catch (IllegalArgumentException e) {
			return refused("store.unreachable", address, "URL");
		}
		if (!address.user().isEmpty()) {
			source.setUser(address.user());
			source.setPassword(address.password());
		}
		source.setLoginTimeout(PATIENCE_SECONDS);
		source.setConnectTimeout(PATIENCE_SECONDS);
		JdbcConnectionPool pool = JdbcConnectionPool.create(source);
		Outcome<OpenDatabase> outcome = upToDate(pool);
		if (outcome instanceof Outcome.Refused<?>) {
			pool.dispose();
		}
		return outcome;
	}

	private Outcome<OpenDatabase> upToDate(JdbcConnectionPool pool) {
		try (Connection connection = pool.getConnection()) {
			if (schema.version(connection) < schema.newest()) {
				return migrated(connection, pool);
			}
			return opened(connection, pool);
		} catch (SQLException e) {
			return refused("store.unreachable", address, "SQLSTATE " + e.getSQLState());
		}
	}

	/** Two programs may find an old database at the same moment, so one waits for the other. */
	private Outcome<OpenDatabase> migrated(Connection connection, JdbcConnectionPool pool) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			String lock = "(hashtext('dossierbrug migration ' || current_schema()))";
			statement.execute("SELECT pg_advisory_lock" + lock);
			try {
				for (int version = schema.version(connection); version < schema.newest(); version++) {
					try {
						schema.advance(connection, version);
					} catch (SQLException e) {
						return refused("store.migration", version + 1, "SQLSTATE " + e.getSQLState());
					}
				}
				return opened(connection, pool);
			} finally {
				statement.execute("SELECT pg_advisory_unlock" + lock);
			}
		}
	}

	private Outcome<OpenDatabase> opened(Connection connection, JdbcConnectionPool pool) throws SQLException {
		int version = schema.version(connection);
		return version > schema.newest() ? refused("store.newer", version, schema.newest())
				: Outcome.done(new OpenServer(pool, address));
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.STORE));
	}
}
