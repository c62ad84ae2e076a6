package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;

/**
 * The row of a list that says what its columns are.
 *
 * @param row its number
 * @param places what is understood: where each column stands and its heading
 * @param spare columns whose meaning another column already has
 * @param unused columns that are not understood, or that somebody said are not to be used
 * @param filled how many cells of the row hold something
 */
record Header(int row, Map<Column, Place> places, List<Place> spare, List<Unused> unused, int filled) {

	/** A pupil is known by one of these; a row without them is no header. */
	private static final Set<Column> PERSON = Set.of(Column.BSN, Column.ONDERWIJSNUMMER, Column.LEERLINGNUMMER, Column.NAAM,
			Column.ACHTERNAAM, Column.ROEPNAAM, Column.VOORNAMEN);

	/** A row that understands so many columns is the header of a list, also without a BSN. */
	private static final int LIST = 3;

	/**
	 * A column of the list that is used.
	 *
	 * @param index from 0
	 * @param heading as it stands in the file
	 * @param known what it means
	 */
	record Place(int index, String heading, KnownHeadings.Known known) {
	}

	/**
	 * A column of the list that is not used.
	 *
	 * @param index from 0
	 * @param heading as it stands in the file
	 * @param chosen whether somebody said that it is not to be used
	 */
	record Unused(int index, String heading, boolean chosen) {
	}

	/**
	 * Reads any row as if it were a header.
	 *
	 * @param chosen what somebody said of headings, by folded words
	 */
	static Header of(SheetRow row, KnownHeadings known, Map<String, Optional<Column>> chosen) {
		Map<Column, Place> places = new EnumMap<>(Column.class);
		List<Place> spare = new ArrayList<>();
		List<Unused> unused = new ArrayList<>();
		int filled = 0;
		for (int i = 0; i < row.cells().size(); i++) {
			SheetCell cell = row.cell(i);
			if (cell.isBlank()) {
				continue;
			}
			filled++;
			String heading = Words.clean(cell.text());
			Optional<Column> choice = chosen.get(Words.folded(heading));
			KnownHeadings.Known meaning = choice != null
					? choice.map(column -> new KnownHeadings.Known(column, KnownHeadings.Known.CHOSEN, false)).orElse(null)
					: cell instanceof SheetCell.Words ? known.meaning(heading) : null;
			if (meaning == null) {
				unused.add(new Unused(i, heading, choice != null));
				continue;
			}
			Place place = new Place(i, heading, meaning);
			Place other = places.get(meaning.column());
			if (other == null || meaning.rank() < other.known().rank()) {
				places.put(meaning.column(), place);
			}
			if (other != null) {
				spare.add(meaning.rank() < other.known().rank() ? other : place);
			}
		}
		return new Header(row.number(), places, spare, unused, filled);
	}

	/** Whether this can be the header: it names a person and more, stands alone above a column of numbers, or somebody said so. */
	boolean convinces() {
		boolean person = places.entrySet().stream().anyMatch(place -> PERSON.contains(place.getKey()) && !place.getValue().known().weak());
		return person && (places.size() > 1 || filled == 1 && has(Column.BSN) || places.values().stream().anyMatch(place -> place.known().chosen()));
	}

	/** Whether a list of pupils has no less than this: what stands below it is not to be passed over for a better header. */
	boolean isOfAList() {
		return has(Column.BSN) || places.values().stream().filter(place -> !place.known().weak()).count() >= LIST;
	}

	/** Whether another row says the same of the same columns, be it less. */
	boolean says(Header other) {
		return other.places.values().stream().allMatch(place -> has(place.known().column()) && places.get(place.known().column()).index() == place.index())
				&& other.spare.stream().allMatch(place -> spare.stream().anyMatch(own -> own.index() == place.index()));
	}

	/** The same, for a row that may be a pupil's: what is not understood in it is not told. */
	Header withoutWords() {
		return new Header(row, places, spare, unused.stream().map(column -> column.chosen() ? column : new Unused(column.index(), "", false)).toList(), filled);
	}

	/**
	 * The columns of a table that stands beside the first: the same headings once more, with a pupil among them. None where
	 * single columns are there twice.
	 */
	List<Place> beside() {
		List<Place> again = spare.stream().filter(place -> Words.folded(place.heading()).equals(Words.folded(heading(place.known().column())))).toList();
		int begins = again.stream().mapToInt(Place::index).min().orElse(0);
		boolean apart = again.stream().allMatch(place -> places.get(place.known().column()).index() < begins);
		boolean person = again.stream().anyMatch(place -> PERSON.contains(place.known().column()));
		return apart && person && again.size() > 1 ? again : List.of();
	}

	boolean has(Column column) {
		return places.containsKey(column);
	}

	/** The heading of a column as it stands in the file; empty when the list has no such column. */
	String heading(Column column) {
		Place place = places.get(column);
		return place == null ? "" : place.heading();
	}

	/** Every heading of the row. */
	List<String> headings() {
		List<String> all = new ArrayList<>();
		places.values().forEach(place -> all.add(place.heading()));
		spare.forEach(place -> all.add(place.heading()));
		unused.forEach(place -> all.add(place.heading()));
		return all;
	}

	/** The cell of a row below; an empty one when the list has no such column. */
	SheetCell cell(SheetRow below, Column column) {
		Place place = places.get(column);
		return place == null ? SheetCell.EMPTY : below.cell(place.index());
	}

	/** The columns that are used, and those of which must be told what is in them. */
	BitSet columns() {
		BitSet columns = new BitSet();
		beside().forEach(place -> columns.set(place.index()));
		places.values().forEach(place -> columns.set(place.index()));
		return columns;
	}

	/** The same without one of its columns. */
	Header without(Column column) {
		Map<Column, Place> fewer = new EnumMap<>(places);
		Place place = fewer.remove(column);
		List<Unused> more = new ArrayList<>(unused);
		more.add(new Unused(place.index(), place.heading(), false));
		return new Header(row, fewer, spare, more, filled);
	}

	/** The same with a column that was not understood by its heading. */
	Header with(Unused found, Column column) {
		Map<Column, Place> more = new EnumMap<>(places);
		more.put(column, new Place(found.index(), found.heading(), new KnownHeadings.Known(column, Integer.MAX_VALUE, true)));
		return new Header(row, more, spare, unused.stream().filter(one -> one.index() != found.index()).toList(), filled);
	}

	/** Whether a row below says the same again, as lists for printing do on every page; not always of every column. */
	boolean isRepeatedBy(SheetRow below) {
		int same = 0;
		for (Place place : places.values()) {
			SheetCell cell = below.cell(place.index());
			if (!cell.isBlank() && !Words.clean(cell.text()).equals(place.heading())) {
				return false;
			}
			same += cell.isBlank() ? 0 : 1;
		}
		return same > 1 || same == places.size();
	}
}
