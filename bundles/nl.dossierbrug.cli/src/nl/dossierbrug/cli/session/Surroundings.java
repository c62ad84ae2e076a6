package nl.dossierbrug.cli.session;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import nl.dossierbrug.cli.secret.Keyboard;
import nl.dossierbrug.cli.secret.UnixKeyboard;
import nl.dossierbrug.cli.secret.WindowsKeyboard;
import nl.dossierbrug.exchange.entrance.UsualHome;

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
 * @param keyboard standard input
 * @param cancelled whether the user asked to stop
 */
public record Surroundings(String version, Map<String, String> environment, Path userFolder, String system, String account,
		Clock clock, BooleanSupplier terminal, Keyboard keyboard, BooleanSupplier cancelled) {

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
		Objects.requireNonNull(keyboard);
		Objects.requireNonNull(cancelled);
	}

	/** This machine and account, as this process finds them. @param version the program's own */
	public static Surroundings here(String version) {
		Keyboard keyboard = System.getProperty("os.name").startsWith("Windows") ? new WindowsKeyboard(Terminal::isConsole) : new UnixKeyboard();
		return new Surroundings(version, System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"),
				System.getProperty("user.name"), Clock.systemDefaultZone(), new Terminal(), keyboard, new Interrupts());
	}

	/**
	 * How many signs fit on a line of the screen: what the environment variable {@code COLUMNS} says, where it is given
	 * on and makes sense, else 100.
	 */
	public int width() {
		String told = environment.getOrDefault("COLUMNS", "");
		return told.matches("[1-9][0-9]{1,3}") ? Math.max(NARROWEST, Integer.parseInt(told)) : USUAL_WIDTH;
	}

	/** The home when none was named. */
	public Path usualHome() {
		return new UsualHome(environment, userFolder, system).path();
	}
}
