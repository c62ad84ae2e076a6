package nl.dossierbrug.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One row of a {@link DataTable}; its cells are read by the names of their columns. */
public final class DataRow {

	private final DataTable table;
	private final List<String> cells;
	private final int line;

	DataRow(DataTable table, List<String> cells, int line) {
		this.table = table;
		this.cells = cells;
		this.line = line;
	}

	/**
	 * A cell.
	 *
	 * @param column its column's name; capitals do not count
	 * @return without white space around it; empty when nothing stands there
	 * @throws TableFault when the table has no such column
	 */
	public String get(String column) {
		return cells.get(table.index(column));
	}

	/** A cell in which something stands; empty when nothing does. @throws TableFault when the table has no such column */
	public Optional<String> optional(String column) {
		return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
	}

	/**
	 * What a cell means.
	 *
	 * @param meaning makes it of the cell's text; an {@link IllegalArgumentException} tells that it cannot
	 * @throws TableFault when it cannot, or the table has no such column
	 */
	public <T> T as(String column, Function<String, T> meaning) {
		String cell = get(column);
		try {
			return meaning.apply(cell);
		} catch (NumberFormatException e) {
			throw fault(column, "\"" + cell + "\" is no number", e);
		} catch (IllegalArgumentException e) {
			throw fault(column, "\"" + cell + "\" cannot stand here: " + e.getMessage(), e);
		}
	}

	/**
	 * The constant that a cell names: {@code school-year} is {@code SCHOOL_YEAR}.
	 *
	 * @throws TableFault when there is none of that name, with those that there are, or the table has no such column
	 */
	public <E extends Enum<E>> E constant(String column, Class<E> type) {
		String name = get(column).toUpperCase(Locale.ROOT).replace('-', '_');
		return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst()
				.orElseThrow(() -> fault(column, "\"" + get(column) + "\" is none of " + Arrays.stream(type.getEnumConstants())
						.map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.joining(", "))));
	}

	/** What to throw when this row makes no sense. @param why the rest of the sentence, in English */
	public TableFault fault(String why) {
		return new TableFault(toString(), why, null);
	}

	/** What to throw when a cell of this row makes no sense. @param why the rest of the sentence, in English */
	public TableFault fault(String column, String why) {
		return fault(column, why, null);
	}

	private TableFault fault(String column, String why, Throwable cause) {
		return new TableFault(this + ", column " + column, why, cause);
	}

	/** Where it stands. */
	@Override
	public String toString() {
		return table.name() + ", line " + line;
	}
}
