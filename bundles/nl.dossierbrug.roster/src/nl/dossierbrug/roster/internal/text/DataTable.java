package nl.dossierbrug.roster.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One of the tables of this bundle: UTF-8, a header row where it has columns, {@code #} before a comment, cells parted
 * by a semicolon.
 *
 * @param rows the rows below the header, cells trimmed
 */
public record DataTable(List<List<String>> rows) {

	/** Where the tables stand. */
	private static final String FOLDER = "/nl/dossierbrug/roster/internal/";

	/**
	 * Reads one.
	 *
	 * @param file the table's file name, from the folder of {@code headings.csv} on
	 * @param headerRows how many rows stand above the data
	 * @throws IllegalStateException when the bundle lacks the table
	 */
	public static DataTable of(String file, int headerRows) {
		try (var in = DataTable.class.getResourceAsStream(FOLDER + file)) {
			if (in == null) {
				throw new IllegalStateException("no table " + file);
			}
			var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
			return new DataTable(lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.skip(headerRows).map(line -> List.of(line.split("\\s*;\\s*"))).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
