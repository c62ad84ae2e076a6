package nl.dossierbrug.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table that stands as data beside a class, so that who knows the field can read and extend it without Java. UTF-8. The
 * first row names the columns; what parts these, semicolons or else commas, parts all cells. A line that begins with
 * {@code #} is a comment, an empty one counts for nothing, and neither does white space around a cell. A cell that holds the
 * separator or a quote stands between double quotes, with a quote in it written twice. Every row has a cell for every column
 * and stands on one line.
 */
public final class DataTable {

	private final String name;
	private final Map<String, Integer> columns = new LinkedHashMap<>();
	private final List<DataRow> rows = new ArrayList<>();

	private DataTable(String name, TableText text) throws IOException {
		this.name = name;
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(text.separator()).setCommentMarker('#').setIgnoreSurroundingSpaces(true).get();
		try (CSVParser parser = CSVParser.parse(String.join("\n", text.lines()), format)) {
			read(parser, text);
		}
		if (columns.isEmpty()) {
			throw new TableFault(name, "it has no row that names the columns", null);
		}
	}

	/**
	 * Reads the table that stands beside a class.
	 *
	 * @param owner the class
	 * @param file the table's name, such as {@code rights.csv}
	 * @throws TableFault when there is none, or it is not written as tables are
	 */
	public static DataTable beside(Class<?> owner, String file) {
		try (InputStream in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new TableFault(file, "there is no such table beside " + owner.getName(), null);
			}
			return of(file, in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Reads a table.
	 *
	 * @param name what faults call it
	 * @param in read to its end, not closed
	 * @throws TableFault when it is not written as tables are
	 * @throws IOException when the stream itself fails
	 */
	public static DataTable of(String name, InputStream in) throws IOException {
		return new DataTable(name, TableText.of(name, in.readAllBytes()));
	}

	private void read(CSVParser parser, TableText text) {
		try {
			for (CSVRecord row : parser) {
				add(row.toList(), (int) parser.getCurrentLineNumber());
			}
		} catch (UncheckedIOException e) {
			int open = text.open();
			throw fault(open > 0 ? open : (int) parser.getCurrentLineNumber(), open > 0 ? "a quote is not closed" : "something stands beside a quote", e);
		}
	}

	private void add(List<String> cells, int line) {
		long within = cells.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
		if (within > 0) {
			throw fault((int) (line - within), "a quote is not closed", null);
		} else if (columns.isEmpty()) {
			cells.forEach(column -> name(column, line));
		} else if (cells.size() == columns.size()) {
			rows.add(new DataRow(this, cells, line));
		} else if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
			throw fault(line, cells.size() + " cells for the columns " + String.join(", ", columns.keySet()), null);
		}
	}

	private void name(String column, int line) {
		if (column.isEmpty() || columns.putIfAbsent(folded(column), columns.size()) != null) {
			throw fault(line, column.isEmpty() ? "a column without a name" : "column " + column + " stands here twice", null);
		}
	}

	private TableFault fault(int line, String why, Throwable cause) {
		return new TableFault(name + ", line " + line, why, cause);
	}

	private static String folded(String column) {
		return column.toLowerCase(Locale.ROOT);
	}

	/** What it is called, such as {@code rights.csv}. */
	public String name() {
		return name;
	}

	/** Whether it has such a column; capitals do not count. */
	public boolean has(String column) {
		return columns.containsKey(folded(column));
	}

	/** The rows below that with the columns' names, in order. */
	public List<DataRow> rows() {
		return List.copyOf(rows);
	}

	int index(String column) {
		Integer index = columns.get(folded(column));
		if (index == null) {
			throw new TableFault(name, "it has no column " + column, null);
		}
		return index;
	}
}
