package nl.dossierbrug.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The version of a database's schema, kept in the table {@code schema_version}, and how to bring it up to date. */
final class Schema {

	private final Dialect dialect;
	private final List<SchemaStep> steps;

	/** @param steps every step from the first; the last leads to the version of this program */
	Schema(Dialect dialect, List<SchemaStep> steps) {
		this.dialect = dialect;
		this.steps = List.copyOf(steps);
	}

	/** The version this program works with. */
	int newest() {
		return steps.size();
	}

	/** The version of a database; 0 for an empty one. */
	int version(Connection connection) throws SQLException {
		String schema = connection.getSchema();
		try (ResultSet table = connection.getMetaData().getTables(connection.getCatalog(), schema, "%", null)) {
			boolean known = false;
			while (table.next() && !known) {
				known = table.getString("TABLE_NAME").equalsIgnoreCase("schema_version");
			}
			if (!known) {
				return 0;
			}
		}
		try (Statement statement = connection.createStatement();
				ResultSet version = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM schema_version")) {
			version.next();
			return version.getInt(1);
		}
	}

	/**
	 * Does the next step, in one transaction with its row in the version table.
	 *
	 * @param from the version the database has now
	 * @throws SQLException when it failed; the transaction has been rolled back. A database whose tables do not take part
	 *         in transactions may be left half-way
	 */
	void advance(Connection connection, int from) throws SQLException {
		SchemaStep step = steps.get(from);
		connection.setAutoCommit(false);
		try (Statement statement = connection.createStatement()) {
			if (from == 0) {
				statement.execute("CREATE TABLE schema_version (version INTEGER PRIMARY KEY, name VARCHAR NOT NULL, "
						+ "applied_at TIMESTAMP WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL)");
			}
			for (String sql : step.statements()) {
				statement.execute(dialect.speak(sql));
			}
			try (PreparedStatement row = connection
					.prepareStatement("INSERT INTO schema_version (version, name) VALUES (?, ?)")) {
				row.setInt(1, step.version());
				row.setString(2, step.name());
				row.executeUpdate();
			}
			connection.commit();
		} catch (SQLException e) {
			connection.rollback();
			throw e;
		} finally {
			connection.setAutoCommit(true);
		}
	}
}
