package nl.dossierbrug.store.database;

/** What a look at a database file came to. */
sealed interface Seen {

	/**
	 * It opens, and holds what is witnessed.
	 *
	 * @param version of its schema
	 */
	record Whole(int version) implements Seen {
	}

	/** It does not open, or not as it was. */
	record Flawed(Flaw flaw) implements Seen {
	}

	/** Another program has it open. */
	record Elsewhere() implements Seen {
	}
}
