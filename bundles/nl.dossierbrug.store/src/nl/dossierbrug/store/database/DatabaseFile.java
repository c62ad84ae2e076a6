package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.jdbcx.JdbcDataSource;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.store.key.StoreKey;

/**
 * A file of the embedded database, encrypted by H2 (AES in XTS mode, with the store's key as its password).
 *
 * @param folder where it lies
 * @param name its name without what H2 adds
 * @param key the key it was made with
 */
record DatabaseFile(Path folder, String name, StoreKey key) {

	private static final String USER = "dossierbrug";
	/** No trace file, which would hold data in clear; nothing left to a shutdown hook; small blobs beside their row. */
	private static final String OPTIONS = ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
			+ ";MAX_LENGTH_INPLACE_LOB=32768;QUERY_CACHE_SIZE=64;MAX_COMPACT_TIME=0";

	/** Where it is. */
	Path path() {
		return folder.resolve(name + ".mv.db");
	}

	/** Whether there is such a file. */
	boolean exists() {
		return Files.exists(path());
	}

	/** Makes it the owner's alone; where it is not yet, an empty one is made, which H2 takes for a new database. */
	void own() throws IOException {
		new OwnerOnly(folder).make(path());
	}

	/** Takes it away, where it is. */
	void delete() throws IOException {
		Files.deleteIfExists(path());
	}

	/** Connections that read and write. */
	JdbcDataSource source() {
		return source("");
	}

	/** Connections that change nothing, not even what H2 tidies up by itself when it opens a file. */
	JdbcDataSource untouched() {
		return source(";ACCESS_MODE_DATA=r");
	}

	private JdbcDataSource source(String more) {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + folder.resolve(name).toAbsolutePath() + OPTIONS + more);
		source.setUser(USER);
		source.setPassword(key.hex() + " " + USER);
		return source;
	}
}
