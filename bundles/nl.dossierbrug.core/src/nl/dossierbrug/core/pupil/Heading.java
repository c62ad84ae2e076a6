package nl.dossierbrug.core.pupil;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.table.DataTable;

/**
 * A heading that a system writes above a column.
 *
 * @param column what it means
 * @param words the heading; capitals, spaces, dots and other marks do not count when it is compared
 * @param weak whether the heading also stands above other things ({@code Nummer}): such a column counts only when what
 *        stands in it fits, and that is said
 */
public record Heading(Column column, String words, boolean weak) {

	private static final String CERTAINTY = "certainty";

	public Heading {
		Objects.requireNonNull(column);
		if (words.isBlank()) {
			throw new IllegalArgumentException("a heading without words");
		}
	}

	/** A heading that means one thing only. */
	public Heading(Column column, String words) {
		this(column, words, false);
	}

	/**
	 * Reads a table of headings that stands beside a class, so that a connector can keep them as data: a {@link DataTable}
	 * with the columns {@code column} (a name of {@link Column}) and {@code words}, and where there are weak ones
	 * {@code certainty}, which is {@code weak} for these and else empty.
	 *
	 * @param owner the class beside which the table stands
	 * @param file its name
	 * @return the headings in the order of the table
	 * @throws IllegalStateException when the table is missing or a row is no heading: a fault of the bundle, found by its
	 *         first test, which says where
	 */
	public static List<Heading> table(Class<?> owner, String file) {
		DataTable table = DataTable.beside(owner, file);
		return table.rows().stream().map(row -> row.as("words", words -> new Heading(row.constant("column", Column.class), words,
				table.has(CERTAINTY) && row.get(CERTAINTY).equals("weak")))).toList();
	}
}
