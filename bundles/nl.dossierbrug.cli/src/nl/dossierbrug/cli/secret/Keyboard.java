package nl.dossierbrug.cli.secret;

import java.io.IOException;
import java.io.InputStream;

/** Standard input, and how somebody types there unseen. */
public interface Keyboard {

	/** Whether somebody can type there: it is a terminal that can be kept from showing what is typed. */
	boolean isTerminal();

	/** What is given there. */
	InputStream input();

	/**
	 * Shows nothing of what is typed from now on.
	 *
	 * @return to be closed when what is typed may be seen again
	 * @throws IOException when that cannot be: then nothing may be asked
	 */
	Unseen unseen() throws IOException;

	/** The time in which what is typed is not shown. */
	interface Unseen extends AutoCloseable {

		/** What is typed, up to the end of the line, which is not in it. @throws IOException when nobody types any more */
		char[] line() throws IOException;

		@Override
		void close();
	}
}
