package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.roster.internal.table.Cell;
import nl.dossierbrug.roster.internal.table.Row;
import nl.dossierbrug.roster.internal.table.Rows;

/** Looks for the header in a sheet: the row that says most, titles and choices may stand above it. */
final class HeaderSearch {

	/** Among the first rows the best is taken; further down the first that will do. */
	private static final int COMPARED = 40;
	/** What is told of a list without header must not tell about pupils: at most so many headings, of this length. */
	private static final int TOLD = 8;
	private static final int TOLD_LENGTH = 30;

	private final Map<String, Headings.Known> known;
	private Header header;
	private final List<Row> below = new ArrayList<>();
	private Row widest;

	HeaderSearch(Map<String, Headings.Known> known) {
		this.known = known;
	}

	/** Whether the sheet has a header. Afterwards the rows stand below those of {@link #below()}. */
	boolean found(Rows rows) throws IOException {
		Row row;
		int read = 0;
		while ((header == null || read < COMPARED) && (row = rows.next()) != null) {
			read++;
			Header here = Header.of(row, known);
			if (here.convinces() && (header == null || here.places().size() > header.places().size())) {
				header = here;
				below.clear();
			} else if (header != null) {
				below.add(row);
			}
			if (here.filled() > 0 && (widest == null || here.filled() > Header.of(widest, known).filled())) {
				widest = row;
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

	/** The texts of the row that looks most like a header, for a person who wonders what was read; without numbers. */
	List<String> looksLikeHeadings() {
		if (widest == null) {
			return List.of();
		}
		return widest.cells().stream().filter(cell -> cell instanceof Cell.Words && !cell.isBlank())
				.map(cell -> Words.clean(cell.text())).filter(text -> text.length() <= TOLD_LENGTH && text.chars().noneMatch(Character::isDigit))
				.limit(TOLD).toList();
	}
}
