package nl.dossierbrug.cli.session;

import java.io.PrintStream;

/** The whole program, for a command that types others. */
@FunctionalInterface
public interface Program {

	/**
	 * Does what was typed.
	 *
	 * @param typed the arguments
	 * @param out for the answer
	 * @param err for messages and progress
	 * @return the exit code, see {@link ExitCode}
	 */
	int run(String[] typed, PrintStream out, PrintStream err);
}
