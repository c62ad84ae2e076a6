package nl.dossierbrug.store.database;

/** In which way a database file is not what it was. */
enum Flaw {
	/** It is another key than it was made with. */
	KEY("store.key-wrong"),
	/** Its beginning, without which nothing in it can be found or decrypted, is damaged or gone. */
	HEADER("store.header"),
	/** It is shorter than it was. */
	CUT("store.cut"),
	/** It opens up to a place in it that is damaged. */
	INSIDE("store.damaged"),
	/** It opens, as a state from before the last that is witnessed. */
	OLDER("store.incomplete"),
	/** It opens, and the witness that could tell whether it is the last state is gone. */
	UNWITNESSED("store.witness-gone"),
	/** It opens, and what stands in the witness is not what this program writes there. */
	WITNESS_GARBLED("store.witness-unreadable");

	private final String refusal;

	Flaw(String refusal) {
		this.refusal = refusal;
	}

	/** The id of the refusal to open it. */
	String refusal() {
		return refusal;
	}

	/** Whether the file may hold a newer state than it opens with. */
	boolean mayBeMended() {
		return this != KEY && this != UNWITNESSED && this != WITNESS_GARBLED;
	}
}
