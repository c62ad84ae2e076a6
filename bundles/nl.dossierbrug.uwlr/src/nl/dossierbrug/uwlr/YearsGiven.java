package nl.dossierbrug.uwlr;

/** Which school years a system gives over its line. */
public enum YearsGiven {
	/** Any that it has; of others it says so itself. */
	ANY,
	/** That of today and no other: it is not asked for others. */
	CURRENT
}
