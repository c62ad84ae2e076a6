package nl.dossierbrug.cli.session;

import java.io.Console;
import java.util.function.BooleanSupplier;

/**
 * Whether somebody is looking at standard error. A start script can see that, and says it in the system property
 * {@code dossierbrug.terminal}; Java by itself only knows whether both standard input and output are a terminal.
 */
final class Terminal implements BooleanSupplier {

	private static final String TOLD = "dossierbrug.terminal";

	@Override
	public boolean getAsBoolean() {
		String told = System.getProperty(TOLD);
		return told == null ? isConsole() : Boolean.parseBoolean(told);
	}

	/** From Java 22 on there can be a console that is no terminal, and a method that tells so. */
	static boolean isConsole() {
		Console console = System.console();
		if (console == null) {
			return false;
		}
		try {
			return (boolean) Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}
}
