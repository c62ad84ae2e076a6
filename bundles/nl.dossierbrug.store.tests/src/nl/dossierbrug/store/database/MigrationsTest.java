package nl.dossierbrug.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.store.TestHome;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.StoreKey;

@ParameterizedClass
@MethodSource("nl.dossierbrug.store.TestHome#kinds")
@Tag("long")
class MigrationsTest {

	private static final SchemaStep MORE = new SchemaStep(90, "more",
			List.of("ALTER TABLE setting ADD COLUMN extra VARCHAR", "UPDATE setting SET extra = content"));
	private static final SchemaStep FAILS = new SchemaStep(91, "fails",
			List.of("ALTER TABLE setting DROP COLUMN content", "DELETE FROM app_user", "THIS IS NO SQL"));

	@Parameter
	String kind;
	@TempDir
	Path folder;
	private TestHome home;
	private final StoreKey key = StoreKey.random();
	private final List<SchemaStep> real = new SchemaSteps().all();

	@BeforeEach
	void makeHome() {
		home = new TestHome(kind);
	}

	@AfterEach
	void removeHome() {
		home.close();
	}

	@Test
	void everyOlderVersionIsBroughtUpToDateStepByStep() throws SQLException {
		List<SchemaStep> all = with(MORE);
		for (int old = 1; old <= all.size(); old++) {
			open(all.subList(0, old)).close();
			try (OpenDatabase database = open(all.subList(0, old))) {
				assertEquals(old, count(database, "SELECT MAX(version) FROM schema_version"));
				assertEquals(old, count(database, "SELECT COUNT(*) FROM schema_version"));
			}
		}
	}

	@Test
	void dataAreTakenAlong() throws SQLException {
		filled();
		try (OpenDatabase database = open(with(MORE))) {
			assertEquals(1, count(database, "SELECT COUNT(*) FROM setting WHERE extra = 'c'"));
		}
	}

	@Test
	void aFailingStepLeavesTheDataAsTheyWere() throws SQLException {
		filled();
		assertEquals("store.migration", refusal(with(FAILS)));
		try (OpenDatabase database = open(real)) {
			assertEquals(real.size(), count(database, "SELECT MAX(version) FROM schema_version"));
			assertEquals(1, count(database, "SELECT COUNT(*) FROM setting WHERE content = 'c'"));
			assertEquals(1, count(database, "SELECT COUNT(*) FROM app_user"));
		}
	}

	@Test
	void aFailingFirstStepLeavesNothing() throws SQLException {
		assertEquals("store.migration", refusal(List.of(FAILS)));
		try (OpenDatabase database = open(real)) {
			assertEquals(0, count(database, "SELECT COUNT(*) FROM setting"));
		}
	}

	@Test
	void aNewerStoreIsRefused() throws SQLException {
		open(with(MORE)).close();
		assertEquals("store.newer", refusal(real));
		try (OpenDatabase database = open(with(MORE))) {
			assertEquals(real.size() + 1, count(database, "SELECT MAX(version) FROM schema_version"));
		}
	}

	@Test
	void whatACrashedMigrationLeftIsNoHindrance() throws IOException, SQLException {
		filled();
		Files.write(folder.resolve("data").resolve("migrating.mv.db"), new byte[100]);
		try (OpenDatabase database = open(with(MORE))) {
			assertEquals(1, count(database, "SELECT COUNT(*) FROM setting WHERE extra = 'c'"));
		}
		try (Stream<Path> files = Files.list(folder.resolve("data"))) {
			assertTrue(kind.equals("PostgreSQL") || files.count() == 1);
		}
	}

	/** So that two thousand transfers cost no more each than two hundred. */
	@Test
	void nothingThatIsAskedForEachTransferScansATable() throws SQLException {
		try (OpenDatabase database = open(real); Connection connection = database.connections().getConnection();
				Statement statement = connection.createStatement()) {
			if (database.dialect() == Dialect.POSTGRESQL) {
				statement.execute("SET enable_seqscan = off");
			}
			for (String where : List.of("transfer WHERE id = 'T1'", "transfer WHERE batch = 'B1'", "transfer WHERE bsn = '1'",
					"transfer WHERE receiver = 'ot' AND receiver_status IN ('ONTVANGEN', 'BEKEKEN')",
					"timeline_event WHERE transfer = 'T1'", "dossier_version WHERE transfer = 'T1'",
					"pupil_file WHERE id = 'P1'", "pupil_file WHERE receiver = 'ot' AND brin = '12AB' AND bsn = '1'",
					"import_record WHERE id = 'I1'", "import_record WHERE pupil_file = 'P1'",
					"audit_entry WHERE entry_number > 4", "counter WHERE prefix = 'T'")) {
				StringBuilder plan = new StringBuilder();
				try (ResultSet lines = statement.executeQuery("EXPLAIN SELECT * FROM " + where)) {
					while (lines.next()) {
						plan.append(lines.getString(1)).append('\n');
					}
				}
				assertTrue(!plan.toString().contains("tableScan") && !plan.toString().contains("Seq Scan"), plan::toString);
			}
		}
	}

	private List<SchemaStep> with(SchemaStep made) {
		List<SchemaStep> steps = new ArrayList<>(real);
		steps.add(new SchemaStep(real.size() + 1, made.name(), made.statements()));
		return steps;
	}

	private void filled() throws SQLException {
		try (OpenDatabase database = open(real); Connection connection = database.connections().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("INSERT INTO setting (name, content) VALUES ('a.b', 'c')");
			statement.execute("INSERT INTO app_user (name, role) VALUES ('anna', 'IB')");
		}
	}

	private Database database(List<SchemaStep> steps) {
		try {
			return kind.equals("H2") ? new EmbeddedDatabase(Home.in(folder), key, steps, OpenEmbedded.LARGE)
					: new ServerDatabase(new ServerAddress(home.address(), "", ""), steps);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private OpenDatabase open(List<SchemaStep> steps) {
		return (OpenDatabase) assertInstanceOf(Outcome.Done.class, database(steps).open()).value();
	}

	private String refusal(List<SchemaStep> steps) {
		return ((Refusal) assertInstanceOf(Outcome.Refused.class, database(steps).open()).refusals().getFirst()).id();
	}

	private static int count(OpenDatabase database, String sql) throws SQLException {
		try (Connection connection = database.connections().getConnection();
				Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getInt(1);
		}
	}
}
