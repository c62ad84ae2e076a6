package nl.dossierbrug.roster.internal.table;

import java.io.IOException;

/** One sheet of a list file; a text file has one. */
public interface Sheet {

	/** The name on the sheet's tab; empty where there is none. */
	String name();

	/** Whether a user does not see it. */
	default boolean hidden() {
		return false;
	}

	/** Starts to read at the top. One reading must be closed before the next begins. */
	SheetRows rows() throws IOException;
}
