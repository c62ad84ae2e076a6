package nl.dossierbrug.store.database;

import org.eclipse.persistence.platform.database.DatabasePlatform;
import org.eclipse.persistence.platform.database.H2Platform;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** The few things that the two databases call by different names. */
public enum Dialect {
	/** The embedded database. */
	H2("BLOB", H2Platform.class),
	/** A PostgreSQL server. */
	POSTGRESQL("BYTEA", PostgreSQLPlatform.class);

	private final String binary;
	private final Class<? extends DatabasePlatform> platform;

	Dialect(String binary, Class<? extends DatabasePlatform> platform) {
		this.binary = binary;
		this.platform = platform;
	}

	/**
	 * A migration's statement in this dialect.
	 *
	 * @param sql in which {@code ${binary}} stands for the type of bytes of any length
	 */
	String speak(String sql) {
		return sql.replace("${binary}", binary);
	}

	/** What EclipseLink has to know of it. */
	public Class<? extends DatabasePlatform> platform() {
		return platform;
	}
}
