package nl.dossierbrug.standard.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the standard: comma-separated, the first line names the columns. A line that begins with {@code #} is a
 * comment, an empty line is skipped, and a cell that holds a comma or a quote stands between double quotes.
 */
public final class Table {

	private final String name;
	private final List<Row> rows = new ArrayList<>();
	private final Map<String, Integer> columns = new HashMap<>();

	/**
	 * @param name the file's name, for messages
	 * @param reader the text, read to its end and not closed
	 * @throws IllegalStateException when a row has more or fewer cells than the header: a fault of the table
	 */
	public Table(String name, Reader reader) throws IOException {
		this.name = name;
		BufferedReader lines = new BufferedReader(reader);
		int number = 0;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			number++;
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			List<String> cells = cells(line, number);
			if (columns.isEmpty()) {
				for (String column : cells) {
					columns.put(column, columns.size());
				}
			} else if (cells.size() == columns.size()) {
				rows.add(new Row(cells, number));
			} else {
				throw new IllegalStateException(name + " line " + number + ": " + cells.size() + " cells where the header has "
						+ columns.size());
			}
		}
	}

	private List<String> cells(String line, int number) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
				cell.append('"');
				i++;
			} else if (c == '"') {
				quoted = !quoted;
			} else if (c == ',' && !quoted) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		if (quoted) {
			throw new IllegalStateException(name + " line " + number + ": a quote is not closed");
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	/** The file's name. */
	public String name() {
		return name;
	}

	/** The rows below the header, in order. */
	public List<Row> rows() {
		return List.copyOf(rows);
	}

	/** One row of the table. */
	public final class Row {

		private final List<String> cells;
		private final int line;

		private Row(List<String> cells, int line) {
			this.cells = cells;
			this.line = line;
		}

		/**
		 * A cell, without white space around it; empty when nothing stands there.
		 *
		 * @throws IllegalStateException when the table has no such column: a fault of the table
		 */
		public String get(String column) {
			Integer index = columns.get(column);
			if (index == null) {
				throw new IllegalStateException(name + " has no column " + column);
			}
			return cells.get(index);
		}

		/** The line it stands on, from 1. */
		public int line() {
			return line;
		}

		/** What to throw when this row makes no sense. */
		public IllegalStateException fault(String why) {
			return new IllegalStateException(name + " line " + line + ": " + why);
		}
	}
}
