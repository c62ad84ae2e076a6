package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.home.StoreSurroundings;

class ServerHomeTest {

	@TempDir
	Path folder;

	@Test
	void aServerThatDoesNotAnswerIsRefusedWithoutItsPassword() {
		Refusal refusal = refusal("jdbc:postgresql://127.0.0.1:1/school?user=u&password=geheim");
		assertEquals("store.unreachable", refusal.id());
		assertFalse(refusal.toString().contains("geheim"));
	}

	@Test
	void anAddressOfAnotherKindIsRefused() {
		assertEquals("store.unreachable", refusal("jdbc:oracle:thin:@//127.0.0.1/school").id());
	}

	@Test
	void theAddressMayStandInTheHome() throws IOException {
		Files.writeString(folder.resolve("database.properties"), "url = jdbc:postgresql://127.0.0.1:1/school\nuser = u\n");
		Outcome<Store> outcome = new HomeStoreProvider(new StoreSurroundings("Linux", folder, Map.of())).open(folder);
		assertEquals("store.unreachable", first(outcome).id());
	}

	@Test
	void aHomeOnAServerHasAKeyForTheLogOnlyAndKeepsNoData() throws IOException {
		assumeTrue(TestHome.kinds().anyMatch("PostgreSQL"::equals), "no address of a server given");
		try (TestHome home = new TestHome("PostgreSQL")) {
			home.store().transact(r -> {
				r.settings().set("a.b", "c");
				return null;
			});
			try (var keys = Files.list(home.keys())) {
				assertEquals(List.of(true), keys.map(key -> key.getFileName().toString().contains("-log")).toList());
			}
			assertFalse(Files.exists(home.folder().resolve("data")));
			home.shut();
			assertEquals(Optional.of("c"), home.store().transact(r -> r.settings().get("a.b")));
			assertEquals("home.in-use", home.refusal(home.folder()));
		}
	}

	private Refusal refusal(String address) {
		StoreSurroundings surroundings = new StoreSurroundings("Linux", folder, Map.of("DOSSIERBRUG_DATABASE", address));
		return first(new HomeStoreProvider(surroundings).open(folder.resolve("home")));
	}

	private static Refusal first(Outcome<Store> outcome) {
		return (Refusal) assertInstanceOf(Outcome.Refused.class, outcome).refusals().getFirst();
	}
}
