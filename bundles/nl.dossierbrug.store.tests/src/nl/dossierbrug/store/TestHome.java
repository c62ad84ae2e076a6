package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.postgresql.ds.PGSimpleDataSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.home.StoreSurroundings;
import nl.dossierbrug.storecontract.KeptHome;

/**
 * A home of its own for one test: on the embedded database, or on a schema of its own of the PostgreSQL server at the
 * address {@code DOSSIERBRUG_TEST_PG} (environment or system property). Closing it leaves nothing behind.
 */
public final class TestHome implements KeptHome {

	private final Path root;
	private final Optional<String> server;
	private final String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
	private Store store;

	/** @param kind one of {@link #kinds()} */
	public TestHome(String kind) {
		server = kind.equals("H2") ? Optional.empty() : server();
		try {
			root = Files.createTempDirectory("dossierbrug").toRealPath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		onServer("CREATE SCHEMA " + schema);
	}

	/** The databases there are to test on. */
	public static Stream<String> kinds() {
		return server().isPresent() ? Stream.of("H2", "PostgreSQL") : Stream.of("H2");
	}

	private static Optional<String> server() {
		return StoreSurroundings.here().value("DOSSIERBRUG_TEST_PG");
	}

	/** The home folder; not made yet. */
	Path folder() {
		return root.resolve("home");
	}

	/** The folder of key files. */
	Path keys() {
		return root.resolve("keys");
	}

	/** The address of the schema of this test. */
	public String address() {
		String url = server.orElseThrow();
		return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
	}

	StoreSurroundings surroundings() {
		Map<String, String> values = new HashMap<>(Map.of("dossierbrug.keys", keys().toString()));
		server.ifPresent(url -> values.put("DOSSIERBRUG_DATABASE", address()));
		return new StoreSurroundings("Linux", root, values);
	}

	/** The store of a folder, which must not be refused. */
	Store open(Path folder) {
		Outcome<Store> opened = tryOpen(folder);
		return (Store) assertInstanceOf(Outcome.Done.class, opened, opened::toString).value();
	}

	Outcome<Store> tryOpen(Path folder) {
		return new HomeStoreProvider(surroundings()).open(folder);
	}

	@Override
	public Store store() {
		if (store == null) {
			store = open(folder());
		}
		return store;
	}

	@Override
	public void shut() {
		if (store != null) {
			store.close();
			store = null;
		}
	}

	/** The refusal to open a folder, which must be refused. */
	Refusal refused(Path folder) {
		return (Refusal) assertInstanceOf(Outcome.Refused.class, tryOpen(folder)).refusals().getFirst();
	}

	/** The id of that refusal. */
	String refusal(Path folder) {
		return refused(folder).id();
	}

	@Override
	public void close() {
		shut();
		onServer("DROP SCHEMA " + schema + " CASCADE");
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void onServer(String sql) {
		if (server.isEmpty()) {
			return;
		}
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setURL(server.get());
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
