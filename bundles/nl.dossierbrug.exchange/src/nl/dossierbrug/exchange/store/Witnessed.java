package nl.dossierbrug.exchange.store;

/** What the file beside the store, which says how far the audit log had come, told when the store was opened. */
public enum Witnessed {
	/** The log holds what it tells of. */
	HELD,
	/** There is no such file for this kind of store. */
	NOT_KEPT,
	/** The file was gone, though there was a log to tell of. */
	MISSING,
	/** The file was not written by this home, or changed since. */
	NOT_OURS
}
