package nl.dossierbrug.desktop.kit;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;

/** What stands in a table, as it is read on the screen. For the thread of the screen. */
public interface TableContent {

	/**
	 * A cell.
	 *
	 * @param head what stands above its column
	 * @param words what stands in it
	 */
	record Cell(String head, String words) {
	}

	/** By which the table is found, such as {@code transfers.table}. */
	String name();

	/** What stands above the columns. */
	List<String> heads();

	/** The rows that are shown, in the order in which they are, each with a cell for each column. */
	List<List<String>> rows();

	/** The rows that are marked, as {@link #rows}. */
	List<List<String>> marked();

	/** The cell at a place in the table; empty when there is none. @param place from its upper left */
	Optional<Cell> at(Point place);
}
