package nl.dossierbrug.exchange.validate;

/** What came of checking one file. */
public enum Verdict {
	/** Every check was made and none found an error. */
	VALID,
	/** An error was found, or a check could not be made. */
	INVALID,
	/** The file could not be read, so nothing was checked. */
	UNREADABLE
}
