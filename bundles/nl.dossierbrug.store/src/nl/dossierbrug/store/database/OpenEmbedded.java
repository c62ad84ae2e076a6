package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * The embedded database while it is open.
 *
 * <p>H2 by itself writes up to half a second after a commit, and leaves it to the
 * operating system when that reaches the disk. Here each commit is forced to the disk, at well under a millisecond on
 * a solid-state disk; H2's own delay stays as it is, because its housekeeping (giving space back) goes with it.
 *
 * <p>Each commit leaves some of the file unused. H2 would tidy up for a while at every close; here closing costs
 * nothing until most of a large file is unused, and then the file is written anew, whole or not at all.
 */
final class OpenEmbedded implements OpenDatabase {

	/** Smaller files are left as they are. */
	static final long LARGE = 64L << 20;
	/** The part of a large file, in hundredths, that must be in use. */
	private static final long USED = 40;

	private final DatabaseFile file;
	private final boolean repaired;
	private final Landmarks landmarks;
	private final long large;
	/** Holds the database open while the pool is idle, and forces what was committed to the disk. */
	private Connection keeper;
	private final Renewed pool;

	/**
	 * @param file what is open
	 * @param keeper a connection to it
	 * @param repaired whether its newest state had to be found again
	 * @param landmarks told the size of the file at close
	 * @param large the size in bytes from which a file is written anew when most of it is unused
	 */
	OpenEmbedded(DatabaseFile file, Connection keeper, boolean repaired, Landmarks landmarks, long large) {
		this.repaired = repaired;
		this.landmarks = landmarks;
		this.file = file;
		this.keeper = keeper;
		this.large = large;
		pool = new Renewed(file.source());
	}

	@Override
	public Dialect dialect() {
		return Dialect.H2;
	}

	@Override
	public DataSource connections() {
		return pool;
	}

	/** No other program can have this database open: the lock on the home has seen to it. */
	@Override
	public void begun(Connection connection) throws SQLException {
		isolate(connection, "READ COMMITTED");
	}

	@Override
	public void looking(Connection connection) throws SQLException {
		isolate(connection, "SNAPSHOT");
	}

	/** A connection from the pool may have been used for either before. */
	private static void isolate(Connection connection, String level) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level);
		}
	}

	@Override
	public void committed() throws SQLException {
		try (Statement statement = keeper.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
	}

	@Override
	public Optional<Refusal> explain(Exception fault) {
		return new EmbeddedTrouble(file.path().getParent()).of(fault);
	}

	@Override
	public void rewrite() throws SQLException {
		pool.dispose();
		try (Statement statement = keeper.createStatement()) {
			statement.execute("SHUTDOWN COMPACT");
		} finally {
			keeper = file.source().getConnection();
			pool.renew();
			remember();
		}
	}

	/** It is another file now, with a salt and a size of its own. */
	private void remember() {
		try {
			landmarks.opened(new FileBeginning(file).salt());
			landmarks.closed(Files.size(file.path()));
		} catch (IOException e) {
			// the next opening remembers it
		}
	}

	@Override
	public boolean repaired() {
		return repaired;
	}

	@Override
	public void close() {
		pool.dispose();
		try (Statement statement = keeper.createStatement()) {
			if (isMostlyUnused(statement)) {
				statement.execute("SHUTDOWN COMPACT");
			}
		} catch (SQLException e) {
			// tidying up can wait; what was committed is on the disk
		} finally {
			closeKeeper();
		}
	}

	private boolean isMostlyUnused(Statement statement) throws SQLException {
		Map<String, Long> info = new HashMap<>();
		try (ResultSet rows = statement.executeQuery("SELECT setting_name, setting_value FROM information_schema.settings "
				+ "WHERE setting_name IN ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
			while (rows.next()) {
				info.put(rows.getString(1), rows.getLong(2));
			}
		}
		long used = info.getOrDefault("info.FILL_RATE", 100L) * info.getOrDefault("info.CHUNKS_FILL_RATE", 100L) / 100;
		return info.getOrDefault("info.FILE_SIZE", 0L) > large && used < USED;
	}

	private void closeKeeper() {
		try {
			keeper.close();
			landmarks.closed(Files.size(file.path()));
		} catch (IOException e) {
			// only words depend on the size
		} catch (SQLException e) {
			// it has closed itself, after trouble; what was committed is on the disk
		}
	}
}
