package nl.dossierbrug.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.StoreKey;

class EmbeddedDatabaseTest {

	private final StoreKey key = StoreKey.random();

	@TempDir
	Path folder;

	@Test
	void aFileThatIsMostlyUnusedIsWrittenAnewAtCloseAndStaysEncrypted() throws Exception {
		wasteful(OpenEmbedded.LARGE);
		long wasted = size();
		wasteful(1 << 20);
		assertTrue(size() < wasted / 2, "it was " + wasted);
		try (OpenDatabase database = open(1 << 20); Connection connection = database.connections().getConnection();
				Statement statement = connection.createStatement();
				ResultSet count = statement.executeQuery("SELECT COUNT(*), MAX(content) FROM setting")) {
			count.next();
			assertEquals(1, count.getInt(1));
			assertTrue(count.getString(2).startsWith("zoekwoord"));
		}
		assertFalse(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1).contains("zoekwoord"));
		try (Stream<Path> files = Files.list(folder.resolve("data"))) {
			assertEquals(List.of(file()), files.toList());
		}
	}

	/** Writes the same row over and over, each time in a transaction of its own. */
	private void wasteful(long large) throws Exception {
		try (OpenDatabase database = open(large); Connection connection = database.connections().getConnection()) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("DELETE FROM setting");
				statement.execute("INSERT INTO setting (name, content) VALUES ('a.b', '')");
			}
			try (PreparedStatement update = connection.prepareStatement("UPDATE setting SET content = ?")) {
				for (int i = 0; i < 100; i++) {
					update.setString(1, "zoekwoord " + i + "x".repeat(30_000));
					update.executeUpdate();
					database.committed();
				}
			}
		}
	}

	private OpenDatabase open(long large) throws IOException {
		Database database = new EmbeddedDatabase(Home.in(folder), key, new SchemaSteps().all(), large);
		return (OpenDatabase) assertInstanceOf(Outcome.Done.class, database.open()).value();
	}

	private Path file() {
		return folder.resolve("data").resolve("dossierbrug.mv.db");
	}

	private long size() throws IOException {
		return Files.size(file());
	}
}
