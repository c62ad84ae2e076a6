package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.h2.jdbcx.JdbcDataSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.store.home.Trouble;
import nl.dossierbrug.store.key.StoreKey;

/**
 * The database in the home: one file, encrypted by H2 (AES in XTS mode, with the store's key as its password).
 *
 * <p>H2 commits by itself at every change of a table, so a failing step could leave a database half-way. The steps are
 * therefore done in a copy, which takes the place of the database only when all of them have succeeded; a crash
 * meanwhile costs nothing either.
 */
public final class EmbeddedDatabase implements Database {

	private static final String NAME = "dossierbrug";
	private static final String COPY = "migrating";
	/** No trace file, which would hold data in clear; nothing left to a shutdown hook; small blobs beside their row. */
	private static final String OPTIONS = ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
			+ ";MAX_LENGTH_INPLACE_LOB=32768;QUERY_CACHE_SIZE=64;MAX_COMPACT_TIME=0";
	private static final int WRONG_KEY = 90049;
	private static final int WRONG_PASSWORD = 28000;
	private static final int OPEN_ELSEWHERE = 90020;

	private final Messages messages = new Messages(EmbeddedDatabase.class);
	private final Path folder;
	private final StoreKey key;
	private final Schema schema;
	private final long large;

	/**
	 * @param folder where its file lies
	 * @param key the key it was made with
	 */
	public EmbeddedDatabase(Path folder, StoreKey key) {
		this(folder, key, new SchemaSteps().all(), OpenEmbedded.LARGE);
	}

	EmbeddedDatabase(Path folder, StoreKey key, List<SchemaStep> steps, long large) {
		this.folder = folder;
		this.key = key;
		this.large = large;
		schema = new Schema(Dialect.H2, steps);
	}

	/** Whether there is a database in a folder. */
	public static boolean existsIn(Path folder) {
		return Files.exists(fileIn(folder));
	}

	/** Where the file of a database in a folder is. */
	public static Path fileIn(Path folder) {
		return file(folder, NAME);
	}

	@Override
	public Outcome<OpenDatabase> open() {
		try {
			new OwnerOnly(folder).folder(folder);
			Files.deleteIfExists(file(folder, COPY));
			if (!existsIn(folder)) {
				return migrated();
			}
			// a whole database has a version; H2 would take an empty file for a new one
			return Files.size(file(folder, NAME)) == 0 ? refused("store.unreadable", folder, "0") : existing();
		} catch (SQLException e) {
			return switch (e.getErrorCode()) {
				case WRONG_KEY, WRONG_PASSWORD -> refused("store.key-wrong", folder);
				case OPEN_ELSEWHERE -> refused("store.in-use", folder);
				default -> refused("store.unreadable", folder, "H2 " + e.getErrorCode());
			};
		} catch (IOException e) {
			return refused("store.unreadable", folder, new Trouble().with(folder, e));
		}
	}

	private Outcome<OpenDatabase> existing() throws SQLException, IOException {
		Connection keeper = source(NAME).getConnection();
		boolean kept = false;
		try {
			int version = schema.version(keeper);
			if (version == 0) {
				return refused("store.unreadable", folder, "0");
			}
			if (version > schema.newest()) {
				return refused("store.newer", version, schema.newest());
			}
			if (version == schema.newest()) {
				kept = true;
				return Outcome.done(new OpenEmbedded(source(NAME), keeper, large));
			}
		} finally {
			if (!kept) {
				keeper.close();
			}
		}
		return migrated();
	}

	private Outcome<OpenDatabase> migrated() throws SQLException, IOException {
		try {
			if (existsIn(folder)) {
				Files.copy(file(folder, NAME), file(folder, COPY));
			}
			try (Connection connection = source(COPY).getConnection()) {
				for (int version = schema.version(connection); version < schema.newest(); version++) {
					try {
						schema.advance(connection, version);
					} catch (SQLException e) {
						return refused("store.migration", version + 1, "H2 " + e.getErrorCode());
					}
				}
			}
			Files.move(file(folder, COPY), file(folder, NAME), StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(file(folder, COPY));
		}
		return Outcome.done(new OpenEmbedded(source(NAME), source(NAME).getConnection(), large));
	}

	private JdbcDataSource source(String name) {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + OPTIONS);
		source.setUser(NAME);
		source.setPassword(key.hex() + " " + NAME);
		return source;
	}

	private static Path file(Path folder, String name) {
		return folder.resolve(name + ".mv.db");
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments));
	}
}
