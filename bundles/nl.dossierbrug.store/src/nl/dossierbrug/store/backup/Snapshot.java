package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

import nl.dossierbrug.core.file.OwnerOnly;

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
		return folder.resolve("database");
	}

	/** Takes it. Called while no transaction is under way. */
	void take(DataSource database) throws SQLException, IOException {
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
