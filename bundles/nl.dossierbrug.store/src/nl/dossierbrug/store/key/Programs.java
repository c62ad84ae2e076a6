package nl.dossierbrug.store.key;

import java.io.IOException;
import java.util.List;

/** Runs small programs of the operating system. */
public interface Programs {

	/**
	 * What a program gave back.
	 *
	 * @param status its exit status; 0 is success
	 * @param output what it wrote on its standard output. May be a secret
	 */
	record Ran(int status, String output) {
		/** Without the output. */
		@Override
		public String toString() {
			return "status " + status;
		}
	}

	/**
	 * Runs a program to its end.
	 *
	 * @param command the program and its arguments. Others on the machine can see these: no secrets
	 * @param input what it reads on its standard input
	 * @throws IOException when it cannot be started, or has not ended in time; it has been ended then
	 */
	Ran run(List<String> command, String input) throws IOException;

	/** Whether a program can be found: an absolute path, or a name on the search path. */
	boolean has(String program);
}
