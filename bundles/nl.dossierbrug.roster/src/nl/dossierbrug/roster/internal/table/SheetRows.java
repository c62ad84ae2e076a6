package nl.dossierbrug.roster.internal.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;

/** The rows of one sheet, from the top down, in one pass. */
public interface SheetRows extends Closeable {

	/**
	 * @return the next row of the file, which may be blank; {@code null} after the last
	 * @throws Unusable when the file turns out to be damaged or hostile
	 * @throws IOException when it cannot be read
	 */
	SheetRow next() throws IOException;

	/**
	 * Says which columns, from 0, are still of interest. From the next row on the cells of the others may read as
	 * empty where one of these is filled, which spares a large list most of its work.
	 */
	default void only(BitSet columns) {
		// a format that gains nothing by it goes on as before
	}

	@Override
	default void close() throws IOException {
		// most formats close with the file
	}
}
