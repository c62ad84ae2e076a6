package nl.dossierbrug.roster.internal.table;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the user's spreadsheet numbers it, from 1
 * @param hidden whether a filter or the user hides it
 * @param cells from the first column on; an empty cell is {@link SheetCell#EMPTY}
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {

	/** The cell of a column, from 0; an empty one where the row is shorter. */
	public SheetCell cell(int column) {
		return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
	}

	/** Whether nothing stands in any cell. */
	public boolean isBlank() {
		for (SheetCell cell : cells) {
			if (!cell.isBlank()) {
				return false;
			}
		}
		return true;
	}
}
