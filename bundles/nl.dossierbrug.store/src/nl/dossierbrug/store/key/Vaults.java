package nl.dossierbrug.store.key;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.store.home.StoreSurroundings;

/**
 * The vaults of a machine, the best first, the key file last. An administrator who names a folder in
 * {@code dossierbrug.keys} (system property) or {@code DOSSIERBRUG_KEYS} (environment) gets key files there and nothing
 * else.
 */
public final class Vaults {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final StoreSurroundings surroundings;
	private final Programs programs;

	Vaults(StoreSurroundings surroundings, Programs programs) {
		this.surroundings = surroundings;
		this.programs = programs;
	}

	/** The vaults of this machine, with programs that get three seconds to answer. */
	public static Vaults of(StoreSurroundings surroundings) {
		List<Path> searchPath = surroundings.value("PATH").stream()
				.flatMap(Pattern.compile(Pattern.quote(File.pathSeparator))::splitAsStream)
				.filter(folder -> folder.startsWith("/")).map(Path::of).toList();
		return new Vaults(surroundings, new SystemPrograms(searchPath, PATIENCE));
	}

	/** Every vault of this machine, present or not. */
	List<KeyVault> all() {
		KeyVault files = new KeyFiles(folder());
		if (named().isPresent()) {
			return List.of(files);
		}
		return switch (surroundings.kind()) {
			case WINDOWS -> List.of(new ProtectedFiles(folder(), Dpapi::new), files);
			case MAC -> List.of(new Keychain(programs), files);
			case UNIX -> List.of(new SecretService(programs, hasSession()), files);
		};
	}

	/** The vault of key files, which is asked before any program is started. */
	KeyVault files() {
		return new KeyFiles(folder());
	}

	/** The folder of key files and of what Windows protects. */
	public Path folder() {
		return named().orElseGet(this::usual).toAbsolutePath().normalize();
	}

	private Optional<Path> named() {
		return surroundings.value("dossierbrug.keys", "DOSSIERBRUG_KEYS").map(Path::of);
	}

	private Path usual() {
		Path user = surroundings.userFolder();
		return switch (surroundings.kind()) {
			case WINDOWS -> surroundings.value("APPDATA").map(Path::of)
					.orElse(user.resolve("AppData").resolve("Roaming")).resolve("Dossierbrug").resolve("keys");
			case MAC -> user.resolve("Library").resolve("Application Support").resolve("Dossierbrug").resolve("keys");
			case UNIX -> surroundings.value("XDG_CONFIG_HOME").map(Path::of).filter(Path::isAbsolute)
					.orElse(user.resolve(".config")).resolve("dossierbrug").resolve("keys");
		};
	}

	private boolean hasSession() {
		return Stream.concat(surroundings.value("DBUS_SESSION_BUS_ADDRESS").stream(),
				surroundings.value("XDG_RUNTIME_DIR").map(Path::of).map(folder -> folder.resolve("bus"))
						.filter(Files::exists).map(Path::toString).stream())
				.findAny().isPresent();
	}
}
