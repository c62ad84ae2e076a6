package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.database.ThoroughLook;
import nl.dossierbrug.store.database.ThoroughLook.Seen;
import nl.dossierbrug.store.key.StoreKey;

/**
 * The file of a database that is open, as it was at one moment. H2 itself makes it, while others may go on reading; it is
 * as encrypted as the database is.
 */
final class Snapshot implements AutoCloseable {

	private final Path folder;

	/** @param folder made, and removed at close; one that a crash left is replaced */
	Snapshot(Path folder) {
		this.folder = folder;
	}

	/** Where the file of the database is, once it was taken. */
	Path file() {
		return EmbeddedDatabase.fileIn(folder);
	}

	/**
	 * Whether all that was taken can be read.
	 *
	 * @param key of the database
	 * @param stop asked on the way
	 */
	Seen look(StoreKey key, BooleanSupplier stop) {
		return new ThoroughLook(key, witness(), stop).at(folder);
	}

	/** Where the witness of that moment is; there need not be one. */
	Path witness() {
		return folder.resolve("witness");
	}

	/**
	 * Takes both, while nobody writes: a witness that is further than the database would say that data are gone.
	 *
	 * @param store whose database it is
	 * @param database gives its connections of now
	 * @param witness where it is, if there is one
	 */
	void take(Store store, Supplier<DataSource> database, Path witness) throws IOException {
		try {
			store.transact(records -> {
				take(database.get(), witness);
				return true;
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private void take(DataSource database, Path witness) {
		try {
			take(database);
			if (Files.exists(witness)) {
				Files.copy(witness, witness());
			}
		} catch (SQLException e) {
			throw new UncheckedIOException(new IOException("the database gives no copy of itself, error " + e.getErrorCode(), e));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void take(DataSource database) throws SQLException, IOException {
		close();
		new OwnerOnly(folder).folder(folder);
		Path packed = folder.resolve("packed");
		// a literal: H2 takes no parameter here
		String name = "'" + packed.toString().replace("'", "''") + "'";
		try (Connection connection = database.getConnection(); PreparedStatement backup = connection.prepareStatement("BACKUP TO " + name)) {
			backup.execute();
		}
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(packed))) {
			in.getNextEntry();
			Files.copy((InputStream) in, file());
		}
		Files.delete(packed);
	}

	@Override
	public void close() throws IOException {
		new Folders().remove(folder);
	}
}
