package nl.dossierbrug.crashes;

/** When a process is killed. */
enum Moment {
	/** At random during a command. */
	ANY("begin", "command"),
	/** When the first transaction of a command has just been kept, and in the second after. */
	FIRST_COMMIT("committed", ""),
	/** While the home is being opened. */
	OPENING("opening", "opened"),
	/** While an older home is brought up to date. */
	MIGRATION("opening", "opened"),
	/** While the home is being closed. */
	CLOSING("closing", "closed"),
	/** Some seconds after the last command, with the home still open. */
	RESTING("end", "");

	private final String after;
	private final String until;

	Moment(String after, String until) {
		this.after = after;
		this.until = until;
	}

	/** The acknowledgement from which the time is counted. */
	String after() {
		return after;
	}

	/** The acknowledgement that ends it; {@code command} for the whole of the command, empty where nothing does. */
	String until() {
		return until;
	}
}
