package nl.dossierbrug.crashes;

/** The homes that take turns. */
enum Kind {
	/** One that is not there yet when it begins. */
	FRESH(5),
	/** One that is used on and on, so that much is in it. */
	FULL(150),
	/** One that is opened once and kept open, as the window does. */
	DESKTOP(60),
	/** One that the first release made. */
	OLDER(2);

	private final int rounds;

	Kind(int rounds) {
		this.rounds = rounds;
	}

	/** After how many kills another takes its place. */
	int rounds() {
		return rounds;
	}
}
