package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/** A PostgreSQL database while it is in use. H2's pool is used for it too: it serves any driver. */
final class OpenServer implements OpenDatabase {

	/** No connection, the server is stopping, or it has no more room. */
	private static final Pattern UNREACHABLE = Pattern.compile("08...|57P0.|53...");
	/** The tables that hold what can be destroyed. */
	private static final List<String> REMOVED_FROM = List.of("transfer", "timeline_event", "dossier_version", "dossier_request",
			"pupil_file", "import_record", "handover_draft", "made_file");

	private final Messages messages = new Messages(OpenServer.class);
	private final JdbcConnectionPool pool;
	private final ServerAddress address;

	OpenServer(JdbcConnectionPool pool, ServerAddress address) {
		this.pool = pool;
		this.address = address;
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

	@Override
	public void looking(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
		}
	}

	/** Nothing: a commit there is on the disk already. */
	@Override
	public void committed() {
		// the server has seen to it
	}

	/** Its disk and its data are the server's own care; here only whether it can be reached counts. */
	@Override
	public Optional<Refusal> explain(Exception fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql && sql.getSQLState() != null && UNREACHABLE.matcher(sql.getSQLState()).matches()) {
				return Optional.of(Refusal.of(messages, "store.unreachable", address, "SQLSTATE " + sql.getSQLState()).as(Refusal.Kind.STORE));
			}
		}
		return Optional.empty();
	}

	/** The server's own logs and backups are up to whoever runs it. */
	@Override
	public void rewrite() throws SQLException {
		try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
			for (String table : REMOVED_FROM) {
				statement.execute("VACUUM FULL " + table);
			}
		}
	}

	/** A server mends its own files. */
	@Override
	public boolean repaired() {
		return false;
	}

	@Override
	public void close() {
		pool.dispose();
	}
}
