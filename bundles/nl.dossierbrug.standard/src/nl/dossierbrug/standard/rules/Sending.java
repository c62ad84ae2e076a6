package nl.dossierbrug.standard.rules;

import nl.dossierbrug.core.outcome.Severity;

/** What a check means for a dossier that is about to be made ready for another school. */
public enum Sending {
	/** A dossier that does not keep it may not be sent. */
	BLOCK,
	/** Told as a warning at most: the receiver accepts it, a person decides. */
	TELL,
	/** Not told: it says something of a dossier that was found somewhere, not of one that is being made. */
	SILENT;

	/** How much a finding of a check weighs before sending; {@code severity} is what it weighs by itself. */
	Severity severity(Severity severity) {
		return severity == Severity.ERROR && this != BLOCK ? Severity.WARNING : severity;
	}
}
