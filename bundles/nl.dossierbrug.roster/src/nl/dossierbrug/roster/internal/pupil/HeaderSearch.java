package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;
import nl.dossierbrug.roster.internal.table.SheetRows;

/** Looks for the header in a sheet: the row that says most, titles and choices may stand above it. */
final class HeaderSearch {

	/** Among the first rows the best is taken; further down the first that will do. */
	private static final int COMPARED = 40;
	/** So many rows below the header show what stands in its columns. */
	private static final int SAMPLE = 200;
	/** At most so many headings are told of a list without header, of this length. */
	private static final int TOLD = 8;
	private static final int TOLD_LENGTH = 30;

	private final KnownHeadings known;
	private final Map<String, Optional<Column>> chosen;
	private final OtherPeople others;
	private final int from;
	private final List<Header> passed = new ArrayList<>();
	private final List<SheetRow> below = new ArrayList<>();
	private TableBelow table;
	private Header header;
	private int next;
	private SheetRow widest;
	private SheetRow underWidest;
	private int mostFilled;

	/**
	 * @param from the row at which another table of the sheet begins; 0 for the first
	 */
	HeaderSearch(ListTask task, OtherPeople others, int from) {
		this.known = task.known();
		this.chosen = task.chosen();
		this.others = others;
		this.from = from;
	}

	/** Whether the sheet has a header. Afterwards the rows stand below those of {@link #below()}. */
	boolean found(SheetRows rows) throws IOException {
		SheetRow row;
		int read = 0;
		while (next == 0 && (header == null || read < COMPARED || below.size() < SAMPLE) && (row = rows.next()) != null) {
			if (row.number() < from) {
				continue;
			}
			read++;
			if (header == null) {
				first(row);
			} else if (read > COMPARED || !replaced(row)) {
				under(row);
			}
		}
		return header != null;
	}

	private void first(SheetRow row) {
		Header here = Header.of(row, known, chosen);
		if (here.convinces() || row.number() == from) {
			take(here);
			return;
		}
		if (here.filled() > mostFilled) {
			mostFilled = here.filled();
			widest = row;
			underWidest = null;
			below.clear();
		} else {
			underWidest = underWidest == null && here.filled() > 0 ? row : underWidest;
			if (below.size() < SAMPLE) {
				below.add(row);
			}
		}
	}

	/** A row that says more is the header, unless what stands above it is a table by itself. */
	private boolean replaced(SheetRow row) {
		Header here = Header.of(row, known, chosen);
		if (!here.convinces() || here.places().size() <= header.places().size()) {
			return false;
		}
		boolean empty = below.stream().allMatch(SheetRow::isBlank);
		if (!empty && (header.isOfAList() || header.says(here) || from > 0)) {
			return false;
		}
		if (!empty) {
			passed.add(header);
		}
		take(here);
		return true;
	}

	private void take(Header found) {
		header = found;
		table = new TableBelow(header, known, chosen, others);
		below.clear();
	}

	private void under(SheetRow row) {
		if (table.begins(row)) {
			next = row.number();
		} else {
			below.add(row);
		}
	}

	/** The header that was found. */
	Header header() {
		return header;
	}

	/** The rows below the header that were read while it was looked for. */
	List<SheetRow> below() {
		return below;
	}

	/** Looks on where {@link #below()} ends. */
	TableBelow table() {
		return table;
	}

	/** The row at which another table begins; 0 where none was met yet. */
	int next() {
		return next;
	}

	/** SheetRows above the header that look like one too, with something below them that is not read. */
	List<Header> passed() {
		return passed;
	}

	/** Whether a sheet without header is one in which nothing stands. */
	boolean blank() {
		return mostFilled == 0;
	}

	/**
	 * What stands in place of a header in a sheet that has none, so that a person can say what its columns are. The texts of
	 * the row are told only where they are no pupil's, or where that person named them.
	 */
	Header guess() {
		Header guess = Header.of(widest, known, chosen);
		return looksLikeHeadings().isEmpty() ? guess.withoutWords() : guess;
	}

	/**
	 * The texts of the row that looks most like a header, for a person who wonders what was read. Only where the row below
	 * it has numbers and it has none itself: else it may be the first pupil's row, and what stands in it is nobody's business.
	 */
	List<String> looksLikeHeadings() {
		if (widest == null || underWidest == null || numbers(widest) > 0 || numbers(underWidest) == 0) {
			return List.of();
		}
		return widest.cells().stream().filter(cell -> cell instanceof SheetCell.Words && !cell.isBlank())
				.map(cell -> Words.clean(cell.text())).filter(text -> text.length() <= TOLD_LENGTH).limit(TOLD).toList();
	}

	private static long numbers(SheetRow row) {
		return row.cells().stream().filter(cell -> !(cell instanceof SheetCell.Words) || cell.text().chars().anyMatch(Character::isDigit)).count();
	}
}
