package nl.dossierbrug.roster.internal.table;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the user's spreadsheet numbers it, from 1
 * @param hidden whether a filter or the user hides it
 * @param cells from the first column on; an empty cell is {@link Cell#EMPTY}
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

	/** The cell of a column, from 0; an empty one where the row is shorter. */
	public Cell cell(int column) {
		return column < cells.size() ? cells.get(column) : Cell.EMPTY;
	}

	/** Whether nothing stands in any cell. */
	public boolean isBlank() {
		for (Cell cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}
}
