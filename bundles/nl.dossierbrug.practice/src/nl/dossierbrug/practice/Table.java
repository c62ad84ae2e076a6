package nl.dossierbrug.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of this bundle: see {@code README.md} beside it.
 *
 * @param columns names of the columns
 * @param rows cells of each line, as many as the line has
 */
record Table(List<String> columns, List<List<String>> rows) {

	/**
	 * @param name the file's name, without {@code .csv}
	 */
	static Table named(String name) {
		try (var in = Table.class.getResourceAsStream(name + ".csv");
				var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			List<List<String>> lines = reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.map(line -> List.of(line.split(";", -1))).toList();
			return new Table(lines.getFirst(), lines.subList(1, lines.size()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The cell of a row under a heading. */
	String cell(List<String> row, String column) {
		return row.get(columns.indexOf(column));
	}

	/** The rows with a value in their first cell. */
	List<List<String>> rowsOf(String first) {
		return rows.stream().filter(row -> row.getFirst().equals(first)).toList();
	}
}
