package nl.dossierbrug.core.table;

/** A table that cannot be used as it stands: a fault of the bundle that brings it. The message names file, line and column. */
public final class TableFault extends IllegalStateException {

	private static final long serialVersionUID = 1;

	/** @param place where it is wrong, such as {@code retention.csv, line 4, column unit} */
	TableFault(String place, String why, Throwable cause) {
		super(place + ": " + why, cause);
	}
}
