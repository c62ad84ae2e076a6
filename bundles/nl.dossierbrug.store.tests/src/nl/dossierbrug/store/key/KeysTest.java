package nl.dossierbrug.store.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.home.StoreSurroundings;

class KeysTest {

	/** A secret store as {@code secret-tool} and {@code security} are, and a record of what was asked of it. */
	private static final class PretendPrograms implements Programs {
		final List<String> asked = new ArrayList<>();
		final Map<String, String> kept = new HashMap<>();
		boolean locked;
		boolean forgetful;

		@Override
		public boolean has(String program) {
			return true;
		}

		@Override
		public Ran run(List<String> command, String input) throws IOException {
			asked.add(String.join(" ", command));
			if (locked) {
				throw new IOException("does not answer");
			}
			String line = String.join(" ", command);
			if (line.startsWith("secret-tool store")) {
				kept.put(command.getLast(), input);
			} else if (line.equals("/usr/bin/security -i")) {
				String[] words = input.strip().split(" ");
				kept.put(words[5], words[7]);
			} else {
				String home = line.startsWith("secret-tool") ? command.getLast() : command.get(5);
				String found = forgetful ? null : kept.get(home);
				return found == null ? new Ran(line.startsWith("secret-tool") ? 1 : 44, "") : new Ran(0, found + "\n");
			}
			return new Ran(0, "");
		}
	}

	private final PretendPrograms programs = new PretendPrograms();

	@TempDir
	Path folder;
	private Home home;

	@BeforeEach
	void makeHome() throws IOException {
		home = Home.in(folder.resolve("home"));
	}

	@Test
	void eachSystemKeepsKeysInItsOwnWayAndInFilesWhenThatFails() {
		assertEquals(List.of("dpapi", "file"), names(vaults("Windows 11", Map.of("APPDATA", folder.toString()))));
		assertEquals(List.of("keychain", "file"), names(vaults("Mac OS X", Map.of())));
		assertEquals(List.of("secret-service", "file"), names(vaults("Linux", Map.of())));
		for (String system : List.of("Windows 11", "Mac OS X", "Linux")) {
			assertEquals(List.of("file"), names(vaults(system, Map.of("dossierbrug.keys", folder.toString()))));
			assertEquals(List.of("file"), names(vaults(system, Map.of("DOSSIERBRUG_KEYS", folder.toString()))));
		}
	}

	@Test
	void keyFilesLieWhereTheSystemKeepsSettings() {
		assertEquals(folder.resolve("a/Dossierbrug/keys"), vaults("Windows 10", Map.of("APPDATA", folder + "/a")).folder());
		assertEquals(folder.resolve("Library/Application Support/Dossierbrug/keys"), vaults("Mac OS X", Map.of()).folder());
		assertEquals(folder.resolve(".config/dossierbrug/keys"), vaults("Linux", Map.of()).folder());
		assertEquals(folder.resolve("x/dossierbrug/keys"), vaults("Linux", Map.of("XDG_CONFIG_HOME", folder + "/x")).folder());
		assertEquals(folder.resolve(".config/dossierbrug/keys"), vaults("Linux", Map.of("XDG_CONFIG_HOME", "x")).folder());
	}

	@Test
	void aDesktopsSecretServiceKeepsTheKeyAndTheCommandLineNeverShowsIt() throws IOException {
		StoreKey key = made(desktop());
		assertEquals(Optional.of("secret-service"), home.vault());
		assertEquals(Map.of(home.id(), key.hex()), programs.kept);
		assertEquals(key, found(desktop()));
		assertEquals(List.of("secret-tool store --label=Dossierbrug application dossierbrug home " + home.id(),
				"secret-tool lookup application dossierbrug home " + home.id()), programs.asked.subList(0, 2));
		assertTrue(programs.asked.stream().noneMatch(line -> line.contains(key.hex())));
	}

	@Test
	void theKeychainKeepsTheKeyAndTheCommandLineNeverShowsIt() throws IOException {
		Vaults mac = vaults("Mac OS X", Map.of());
		StoreKey key = made(mac);
		assertEquals(Optional.of("keychain"), home.vault());
		assertEquals(Map.of(home.id(), key.hex()), programs.kept);
		assertEquals(key, found(mac));
		assertEquals("/usr/bin/security find-generic-password -s Dossierbrug -a " + home.id() + " -w", programs.asked.getLast());
		assertTrue(programs.asked.stream().noneMatch(line -> line.contains(key.hex())));
	}

	@Test
	void withoutASessionNoProgramIsStarted() throws IOException {
		Vaults server = vaults("Linux", Map.of());
		StoreKey key = made(server);
		assertEquals(Optional.of("file"), home.vault());
		assertEquals(key, found(server));
		assertEquals(List.of(), programs.asked);
	}

	@Test
	void aKeyThatWasKeptBeforeTheHomeCouldRememberWhereIsFoundAndRememberedAfterAll() throws IOException {
		Vaults server = vaults("Linux", Map.of());
		StoreKey key = made(server);
		Path file = home.folder().resolve("home.properties");
		Files.writeString(file, Files.readString(file).replaceAll("home\\.keys.*", ""));
		home = Home.in(home.folder());
		assertEquals(Optional.empty(), home.vault());
		assertEquals(key, found(server));
		assertEquals(Optional.of("file"), Home.in(home.folder()).vault());
	}

	@Test
	void onceThereIsAKeyFileNoProgramIsStarted() throws IOException {
		StoreKey key = made(vaults("Linux", Map.of()));
		assertEquals(key, found(desktop()));
		assertEquals(List.of(), programs.asked);
	}

	@Test
	void aVaultThatDoesNotAnswerOrForgetsIsPassedOver() throws IOException {
		programs.locked = true;
		made(desktop());
		assertEquals(Optional.of("file"), home.vault());
		programs.locked = false;
		programs.forgetful = true;
		home = Home.in(folder.resolve("other"));
		made(desktop());
		assertEquals(Optional.of("file"), home.vault());
	}

	@Test
	void aLockedVaultIsNoMissingKey() throws IOException {
		made(desktop());
		programs.locked = true;
		assertEquals("store.key-unreachable", refused(desktop()));
		assertEquals("store.key-unreachable", refused(vaults("Linux", Map.of())));
		programs.locked = false;
		programs.kept.clear();
		assertEquals("store.key-missing", refused(desktop()));
	}

	@Test
	void aKeyThatCanBeKeptNowhereIsNotUsed() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "in the way");
		Vaults vaults = vaults("Linux", Map.of("dossierbrug.keys", file.toString()));
		Outcome<StoreKey> outcome = new Keys(vaults).of(home, false);
		assertEquals("store.key-unkept", first(outcome).id());
	}

	@Test
	void aKeyMadeForAHomeThatGotNoFurtherIsUsedNextTime() throws IOException {
		StoreKey key = made(desktop());
		assertEquals(key, made(desktop()));
		home = Home.in(home.folder());
		assertEquals(key, made(desktop()));
	}

	@Test
	void whatWindowsProtectsComesBackAndIsNotReadable() throws IOException {
		Protection mirror = new Protection() {
			@Override
			public byte[] protect(byte[] plain) {
				byte[] hidden = plain.clone();
				for (int i = 0; i < hidden.length; i++) {
					hidden[i] ^= 0x55;
				}
				return hidden;
			}

			@Override
			public byte[] unprotect(byte[] hidden) {
				return protect(hidden);
			}
		};
		ProtectedFiles vault = new ProtectedFiles(folder.resolve("dpapi"), () -> mirror);
		StoreKey key = StoreKey.random();
		vault.keep("abc", key);
		assertEquals(Optional.of(key), vault.find("abc"));
		assertEquals(Optional.empty(), vault.find("abd"));
		assertFalse(Files.readString(folder.resolve("dpapi/abc.dpapi")).contains(key.hex()));
	}

	@Test
	void keysDifferAndNeverShowThemselves() {
		StoreKey key = StoreKey.random();
		assertNotEquals(key, StoreKey.random());
		assertEquals(Optional.of(key), StoreKey.of(" " + key.hex().toUpperCase() + "\n"));
		assertEquals(Optional.empty(), StoreKey.of(key.hex().substring(1)));
		assertFalse(key.toString().contains(key.hex()));
	}

	private Vaults desktop() {
		return vaults("Linux", Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1/bus"));
	}

	private Vaults vaults(String system, Map<String, String> values) {
		return new Vaults(new StoreSurroundings(system, folder, values), programs);
	}

	private static List<String> names(Vaults vaults) {
		return vaults.all().stream().map(KeyVault::name).toList();
	}

	private StoreKey made(Vaults vaults) throws IOException {
		return (StoreKey) assertInstanceOf(Outcome.Done.class, new Keys(vaults).of(home, false)).value();
	}

	private StoreKey found(Vaults vaults) throws IOException {
		return (StoreKey) assertInstanceOf(Outcome.Done.class, new Keys(vaults).of(home, true)).value();
	}

	private String refused(Vaults vaults) throws IOException {
		return first(new Keys(vaults).of(home, true)).id();
	}

	private static Refusal first(Outcome<StoreKey> outcome) {
		return (Refusal) assertInstanceOf(Outcome.Refused.class, outcome).refusals().getFirst();
	}
}
