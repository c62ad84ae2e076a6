package nl.dossierbrug.core.line;

/** What fetching a dossier came to. */
public enum Fetched {
	/** It was put into the sink. */
	PUT_IN,
	/** It was asked for only if it is newer, and it is not: the sink was left alone. */
	NOT_NEWER
}
