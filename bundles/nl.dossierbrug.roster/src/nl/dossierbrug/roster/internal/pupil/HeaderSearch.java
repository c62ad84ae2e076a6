package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.Cell;
import nl.dossierbrug.roster.internal.table.Row;
import nl.dossierbrug.roster.internal.table.Rows;

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
	private Header header;
	private final List<Row> below = new ArrayList<>();
	private Row widest;
	private Row underWidest;
	private boolean blank = true;

	HeaderSearch(KnownHeadings known, Map<String, Optional<Column>> chosen) {
		this.known = known;
		this.chosen = chosen;
	}

	/** Whether the sheet has a header. Afterwards the rows stand below those of {@link #below()}. */
	boolean found(Rows rows) throws IOException {
		Row row;
		int read = 0;
		int mostFilled = 0;
		while ((header == null || read < COMPARED || below.size() < SAMPLE) && (row = rows.next()) != null) {
			read++;
			Header here = read <= COMPARED || header == null ? Header.of(row, known, chosen) : null;
			if (here != null && here.convinces() && (header == null || here.places().size() > header.places().size())) {
				header = here;
				below.clear();
			} else if (header != null) {
				below.add(row);
			}
			if (header == null) {
				blank &= here.filled() == 0;
				if (here.filled() > mostFilled) {
					mostFilled = here.filled();
					widest = row;
					underWidest = null;
				} else if (underWidest == null && here.filled() > 0) {
					underWidest = row;
				}
			}
		}
		return header != null;
	}

	/** The header that was found. */
	Header header() {
		return header;
	}

	/** The rows below the header that were read while it was looked for. */
	List<Row> below() {
		return below;
	}

	/** Whether a sheet without header is one in which nothing stands. */
	boolean blank() {
		return blank;
	}

	/**
	 * The texts of the row that looks most like a header, for a person who wonders what was read. Only where the row below
	 * it has numbers and it has none itself: else it may be the first pupil's row, and what stands in it is nobody's business.
	 */
	List<String> looksLikeHeadings() {
		if (widest == null || underWidest == null || numbers(widest) > 0 || numbers(underWidest) == 0) {
			return List.of();
		}
		return widest.cells().stream().filter(cell -> cell instanceof Cell.Words && !cell.isBlank())
				.map(cell -> Words.clean(cell.text())).filter(text -> text.length() <= TOLD_LENGTH).limit(TOLD).toList();
	}

	private static long numbers(Row row) {
		return row.cells().stream().filter(cell -> !(cell instanceof Cell.Words) || cell.text().chars().anyMatch(Character::isDigit)).count();
	}
}
