package nl.dossierbrug.cli.session;

import java.io.IOException;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;

/** A command: what may be typed after it, and what it then does. */
public interface Command {

	/** Declares its options and words. */
	void describe(Syntax syntax);

	/**
	 * Does the work and shows the answer.
	 *
	 * @throws WrongUse when what was typed does not fit together; nothing was done then
	 * @throws IOException when a file could not be read or written
	 */
	void run(Arguments arguments, Session session) throws WrongUse, IOException;
}
