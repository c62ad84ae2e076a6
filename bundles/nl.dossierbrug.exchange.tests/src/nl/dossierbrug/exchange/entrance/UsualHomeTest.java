package nl.dossierbrug.exchange.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Without --home the data stand where the platform keeps a user's data. */
class UsualHomeTest {

	private static final Path USER = Path.of("home", "jan");

	private static Path home(String system, Map<String, String> environment) {
		return new UsualHome(environment, USER, system).path();
	}

	@Test
	void onLinuxItIsTheXdgDataFolder() {
		assertEquals(USER.resolve(".local/share/dossierbrug"), home("Linux", Map.of()));
		assertEquals(Path.of("/data/dossierbrug"), home("Linux", Map.of("XDG_DATA_HOME", "/data")));
		assertEquals(USER.resolve(".local/share/dossierbrug"), home("Linux", Map.of("XDG_DATA_HOME", "data")));
	}

	@Test
	void onMacItIsApplicationSupport() {
		assertEquals(USER.resolve("Library/Application Support/Dossierbrug"), home("Mac OS X", Map.of()));
	}

	@Test
	void onWindowsItIsTheRoamingFolder() {
		assertEquals(Path.of("roam").resolve("Dossierbrug"), home("Windows 11", Map.of("APPDATA", "roam")));
		assertEquals(USER.resolve("AppData/Roaming/Dossierbrug"), home("Windows 11", Map.of()));
	}
}
