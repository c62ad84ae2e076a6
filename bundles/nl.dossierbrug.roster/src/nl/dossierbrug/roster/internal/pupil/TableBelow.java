package nl.dossierbrug.roster.internal.pupil;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;

/**
 * Notices where below a header another table begins, with headings of its own: read by the first header its columns would be
 * taken for what they are not. Is shown every row below the header, in order.
 */
final class TableBelow {

	private final Header header;
	private final KnownHeadings known;
	private final Map<String, Optional<Column>> chosen;
	private final OtherPeople others;
	private int last;

	TableBelow(Header header, KnownHeadings known, Map<String, Optional<Column>> chosen, OtherPeople others) {
		this.header = header;
		this.known = known;
		this.chosen = chosen;
		this.others = others;
		last = header.row();
	}

	/** Whether a row is the header of another table, and not a pupil or the same header again. Nobody is called BSN. */
	boolean begins(SheetRow row) {
		if (row.isBlank()) {
			return false;
		}
		boolean apart = row.number() > last + 1;
		last = row.number();
		if (!isWords(row)) {
			return false;
		}
		Header here = Header.of(row, known, chosen);
		return here.filled() > 1 && !header.says(here) && (here.convinces() || here.has(Column.BSN) || apart && isHeadings(here));
	}

	/** A row of nothing but headings; what stands above the pupils of one group (Groep, Kikkers) has a value beside each. */
	private boolean isHeadings(Header here) {
		return here.unused().stream().allMatch(column -> others.areIn(column.heading()) || others.areOn("", List.of(column.heading())));
	}

	/** Nearly every row with a pupil has a cell that begins with a digit, so that it need not be looked at any closer. */
	private static boolean isWords(SheetRow row) {
		for (SheetCell cell : row.cells()) {
			if (!cell.isBlank() && (!(cell instanceof SheetCell.Words) || Character.isDigit(cell.text().charAt(0)))) {
				return false;
			}
		}
		return true;
	}
}
