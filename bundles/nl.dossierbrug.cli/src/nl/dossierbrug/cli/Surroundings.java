package nl.dossierbrug.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * What the program finds around it.
 *
 * @param version the program's own version
 * @param environment the environment variables
 * @param userFolder the user's own folder
 * @param system the operating system's name, as Java gives it
 * @param account the operating system's name of the user
 * @param clock the time, and the zone to show it in
 * @param terminal whether somebody is looking at standard error on a terminal
 * @param cancelled whether the user asked to stop
 */
public record Surroundings(String version, Map<String, String> environment, Path userFolder, String system, String account,
		Clock clock, BooleanSupplier terminal, BooleanSupplier cancelled) {

	private static final int USUAL_WIDTH = 100;
	private static final int NARROWEST = 60;

	public Surroundings {
		Objects.requireNonNull(version);
		environment = Map.copyOf(environment);
		Objects.requireNonNull(userFolder);
		Objects.requireNonNull(system);
		Objects.requireNonNull(account);
		Objects.requireNonNull(clock);
		Objects.requireNonNull(terminal);
		Objects.requireNonNull(cancelled);
	}

	/**
	 * How many signs fit on a line of the screen: what the environment variable {@code COLUMNS} says, where it is given
	 * on and makes sense, else 100.
	 */
	public int width() {
		String told = environment.getOrDefault("COLUMNS", "");
		return told.matches("[1-9][0-9]{1,3}") ? Math.max(NARROWEST, Integer.parseInt(told)) : USUAL_WIDTH;
	}

	/** The folder for settings, store and working files when none was named: the platform's user data folder. */
	public Path usualHome() {
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
