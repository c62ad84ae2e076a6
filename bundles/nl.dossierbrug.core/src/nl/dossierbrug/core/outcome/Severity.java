package nl.dossierbrug.core.outcome;

/** How much a finding weighs. */
public enum Severity {
	/** Stops: what it is about cannot be used or sent. */
	ERROR,
	/** Does not stop, but somebody should look. */
	WARNING,
	/** Tells what was done or seen; nobody need act. */
	INFO
}
