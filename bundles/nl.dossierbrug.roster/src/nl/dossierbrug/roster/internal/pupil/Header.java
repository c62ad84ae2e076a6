package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.Cell;
import nl.dossierbrug.roster.internal.table.Row;

/**
 * The row of a list that says what its columns are.
 *
 * @param row its number
 * @param places what is understood: where each column stands and its heading
 * @param spare columns whose meaning another column already has
 * @param filled how many cells of the row hold something
 */
record Header(int row, Map<Column, Place> places, List<Place> spare, int filled) {

	/** A pupil is known by one of these; a row without them is no header. */
	private static final Set<Column> PERSON = Set.of(Column.BSN, Column.ONDERWIJSNUMMER, Column.LEERLINGNUMMER, Column.NAAM,
			Column.ACHTERNAAM, Column.ROEPNAAM, Column.VOORNAMEN);

	/**
	 * A column of the list.
	 *
	 * @param index from 0
	 * @param heading as it stands in the file
	 * @param known what it means
	 */
	record Place(int index, String heading, Headings.Known known) {
	}

	/** Reads any row as if it were a header. */
	static Header of(Row row, Map<String, Headings.Known> known) {
		Map<Column, Place> places = new EnumMap<>(Column.class);
		List<Place> spare = new ArrayList<>();
		int filled = 0;
		for (int i = 0; i < row.cells().size(); i++) {
			Cell cell = row.cell(i);
			if (!cell.isBlank()) {
				filled++;
			}
			Headings.Known meaning = cell instanceof Cell.Words words ? known.get(Headings.fold(words.text())) : null;
			if (meaning != null) {
				Place place = new Place(i, Words.clean(cell.text()), meaning);
				Place other = places.get(meaning.column());
				if (other == null || meaning.rank() < other.known().rank()) {
					places.put(meaning.column(), place);
				}
				if (other != null) {
					spare.add(meaning.rank() < other.known().rank() ? other : place);
				}
			}
		}
		return new Header(row.number(), places, spare, filled);
	}

	/** Whether this can be the header: it names a person and more, or stands alone above a column of numbers. */
	boolean convinces() {
		return places.keySet().stream().anyMatch(PERSON::contains) && (places.size() > 1 || filled == 1 && has(Column.BSN));
	}

	boolean has(Column column) {
		return places.containsKey(column);
	}

	/** The heading of a column as it stands in the file; empty when the list has no such column. */
	String heading(Column column) {
		Place place = places.get(column);
		return place == null ? "" : place.heading();
	}

	/** The cell of a row below; an empty one when the list has no such column. */
	Cell cell(Row below, Column column) {
		Place place = places.get(column);
		return place == null ? Cell.EMPTY : below.cell(place.index());
	}

	/** The columns that are understood. */
	BitSet columns() {
		BitSet columns = new BitSet();
		places.values().forEach(place -> columns.set(place.index()));
		return columns;
	}

	/** Whether a row below says the same again, as lists for printing do on every page. */
	boolean isRepeatedBy(Row below) {
		return places.values().stream().allMatch(place -> Words.clean(below.cell(place.index()).text()).equals(place.heading()));
	}
}
