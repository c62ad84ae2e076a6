package nl.dossierbrug.standard;

/** By what measure a dossier is checked. */
public enum CheckMode {
	/** As the published validator does: what never runs there is not asked here. */
	OFFICIAL,
	/** By the agreement between the parties of the standard: also what the published validator forgets. */
	AGREEMENT
}
