package nl.dossierbrug.exchange.model;

/** Something a user may or may not do. Checked by the use cases, so it holds for every shell. */
public enum Right {
	/** See who is in a list, a batch or the inbox, and where things stand. */
	SEE_LIST,
	/** See what is in a dossier or a pupil file. */
	SEE_CONTENT,
	/** Compose dossiers. */
	PREPARE,
	/** Make dossiers ready, and take them back. */
	MAKE_READY,
	/** Ask for dossiers and import them, and undo an import. */
	IMPORT,
	/** Import with Overschrijven, or clear fields. */
	OVERWRITE,
	/** Fill the fields of a pupil file by hand. */
	EDIT_FILE,
	/** Remove received dossiers. */
	DELETE,
	/** See BSNs in clear. Each use is recorded. */
	REVEAL_BSN,
	/** Change settings and users, and read the audit log. */
	SETTINGS,
	/** Make a backup, which holds everything, whoever may see it here. */
	BACKUP
}
