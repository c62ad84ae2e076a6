package nl.dossierbrug.exchange.okr;

/** What a person chose for one field or block, against the mode of the import. */
public enum FieldChoice {
	/** What the file has stays, also when that is nothing. */
	MINE,
	/** The dossier's value is taken, as with Overschrijven. */
	DOSSIER
}
