package nl.dossierbrug.exchange.entrance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The home when none was named: a folder of our own among those in which the platform keeps a user's data.
 *
 * @param environment the environment variables
 * @param userFolder the user's own folder
 * @param system the operating system's name, as Java gives it
 */
public record UsualHome(Map<String, String> environment, Path userFolder, String system) {

	public UsualHome {
		environment = Map.copyOf(environment);
		Objects.requireNonNull(userFolder);
		Objects.requireNonNull(system);
	}

	/** The folder for settings, store and working files; it need not exist yet. */
	public Path path() {
		if (system.startsWith("Windows")) {
			String roaming = environment.getOrDefault("APPDATA", "");
			Path base = roaming.isBlank() ? userFolder.resolve("AppData").resolve("Roaming") : Path.of(roaming);
			return base.resolve("Dossierbrug");
		}
		if (system.startsWith("Mac")) {
			return userFolder.resolve("Library").resolve("Application Support").resolve("Dossierbrug");
		}
		String data = environment.getOrDefault("XDG_DATA_HOME", "");
		// A relative XDG folder is invalid by that specification and must be ignored.
		Path base = data.startsWith("/") ? Path.of(data) : userFolder.resolve(".local").resolve("share");
		return base.resolve("dossierbrug");
	}
}
