package nl.dossierbrug.store.database;

import java.util.Map;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * What lies under the database: the store of chunks, seen without SQL and without changing anything.
 *
 * @param garbled whether H2 meets what it had not reckoned with; it keeps the file to itself then, so nothing else is to be asked of it
 * @param empty whether that state has no tables, which H2 would begin to fill, and then keep the file to itself
 * @param closed whether the header names that very state as the last, as after every close
 */
record Bare(boolean garbled, boolean empty, boolean closed) {

	static Bare of(DatabaseFile file) {
		try (MVStore store = new MVStore.Builder().fileName(file.path().toString()).encryptionKey(file.key().hex().toCharArray()).readOnly()
				.open()) {
			Map<String, Object> header = store.getStoreHeader();
			boolean closed = header.containsKey("clean")
					&& store.getCurrentVersion() >= Long.parseLong(header.get("version").toString(), 16);
			return new Bare(false, store.getMapNames().isEmpty(), closed);
		} catch (MVStoreException e) {
			return new Bare(false, false, false);
		} catch (RuntimeException e) {
			return new Bare(true, false, false);
		}
	}
}
