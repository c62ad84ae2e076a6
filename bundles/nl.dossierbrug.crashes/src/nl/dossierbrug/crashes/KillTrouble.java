package nl.dossierbrug.crashes;

/**
 * What was found wrong after a kill.
 *
 * @param kind which promise was broken
 * @param count how often
 * @param words what exactly
 */
record KillTrouble(Kind kind, long count, String words) {

	/** The four promises. */
	enum Kind {
		/** The home does not open any more, or its log is not whole. */
		HOME_LOST("homes lost"),
		/** Something that was acknowledged is not there. */
		COMMIT_LOST("commits lost"),
		/** Something is there twice. */
		DOUBLE("doubles"),
		/** Something was left half-done that repeating the command did not finish. */
		UNFINISHED("unfinished");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return words;
		}
	}
}
