package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

import org.h2.mvstore.MVStore;

import nl.dossierbrug.exchange.disk.FullDisk;

/**
 * Brings a database file back to the newest state that its chunks allow, where H2 by itself finds an older one or none. H2 2.5.252
 * left such files behind when the program was killed: their header names a chunk from before the last. Everything is done in
 * a copy; the file itself is only replaced by a copy that was found whole.
 */
final class DatabaseRepair {

	private static final String COPY = "mending";

	private final DatabaseFile file;
	private final DatabaseFile copy;
	private final byte[] salt;

	/** @param salt of the file's encryption as it is remembered elsewhere; empty when it is not */
	DatabaseRepair(DatabaseFile file, byte[] salt) {
		this.file = file;
		this.salt = salt.clone();
		copy = new DatabaseFile(file.folder(), COPY, file.key());
	}

	/** Takes away what a repair that was broken off left behind. */
	void clear() throws IOException {
		copy.delete();
	}

	/**
	 * Repairs the file.
	 *
	 * @param look decides whether the copy may take the place of the file
	 * @return what is there now when it was repaired; else the file is as it was
	 * @throws IOException when there is no room for a copy, or it cannot be written
	 */
	boolean done(FileLook look) throws IOException {
		try {
			Files.copy(file.path(), copy.path(), StandardCopyOption.REPLACE_EXISTING);
			copy.own();
			new FileBeginning(copy).mend(salt);
			if (!searched() || !(look.at(copy) instanceof Seen.Whole)) {
				return false;
			}
			Files.move(copy.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return true;
		} finally {
			clear();
		}
	}

	/** H2 goes through the whole file for chunks, and at close writes down which is the last; false where it finds no way in it. */
	private boolean searched() throws IOException {
		try {
			new MVStore.Builder().fileName(copy.path().toString()).encryptionKey(file.key().hex().toCharArray()).recoveryMode()
					.autoCommitDisabled().open().close();
			return true;
		} catch (RuntimeException e) {
			// H2 reckons with some kinds of damage, and meets all of them
			if (new FullDisk().caused(e, copy.path())) {
				throw new IOException(e);
			}
			return false;
		}
	}
}
