package nl.dossierbrug.crashes;

import java.util.List;

/** How a process is told to end. */
enum Signal {
	/** Nothing can be done about it; what a crash, or somebody at the task list, does. */
	KILL("KILL"),
	/** Asked to end, as at the end of a session. */
	TERM("TERM"),
	/** The terminal was closed. */
	HUP("HUP"),
	/** Ctrl-C. */
	INT("INT"),
	/** Ctrl-C, and again because it takes so long. */
	INT_TWICE("INT", "INT");

	private final List<String> names;

	Signal(String... names) {
		this.names = List.of(names);
	}

	/** The system's names of what is sent, in order. */
	List<String> names() {
		return names;
	}
}
