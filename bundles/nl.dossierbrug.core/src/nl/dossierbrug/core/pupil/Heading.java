package nl.dossierbrug.core.pupil;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A heading that a system writes above a column.
 *
 * @param column what it means
 * @param words the heading; capitals, spaces, dots and other marks do not count when it is compared
 * @param weak whether the heading also stands above other things ({@code Nummer}): such a column counts only when what
 *        stands in it fits, and that is said
 */
public record Heading(Column column, String words, boolean weak) {

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
	 * Reads a table of headings that stands beside a class, so that a connector can keep them as data: UTF-8, one
	 * heading a line as {@code COLUMN;words}, with {@code ;weak} behind a weak one, the first line names the columns, lines that begin with {@code #}
	 * are comments.
	 *
	 * @param owner the class beside which the table stands
	 * @param file its name
	 * @return the headings in the order of the table
	 * @throws IllegalStateException when the table is missing or a line is no heading: a fault of the bundle, found by
	 *         its first test
	 */
	public static List<Heading> table(Class<?> owner, String file) {
		try (var in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file + " in " + owner.getPackageName());
			}
			var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			List<Heading> headings = new ArrayList<>();
			reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
					.forEach(line -> headings.add(ofLine(line, file)));
			return List.copyOf(headings);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Heading ofLine(String line, String file) {
		String[] cells = line.split(";", -1);
		try {
			return new Heading(Column.valueOf(cells[0].strip()), cells[1].strip(), cells.length > 2 && cells[2].strip().equals("weak"));
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IllegalStateException("no heading in " + file + ": " + line, e);
		}
	}
}
