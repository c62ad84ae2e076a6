package nl.dossierbrug.exchange.validate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a small table that stands beside this class: UTF-8, semicolons, a heading, comments that begin with #. */
final class Rows {

	private Rows() {
	}

	/**
	 * @param file the table's name
	 * @param cells how many each line has
	 * @throws IllegalStateException when it is missing or a line has another number of cells: a fault of the bundle
	 */
	static List<List<String>> of(String file, int cells) {
		try (var in = Rows.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file);
			}
			var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			List<List<String>> rows = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
					.map(line -> List.of(line.strip().split(";", -1))).toList();
			rows.stream().filter(row -> row.size() != cells).findFirst().ifPresent(row -> {
				throw new IllegalStateException("in " + file + ": " + row);
			});
			return rows;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
