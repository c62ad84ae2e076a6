package nl.dossierbrug.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table that Excel opens with a double click where numbers have a decimal comma: cells between semicolons, each
 * quoted, and none that a spreadsheet takes for a formula.
 *
 * @param cells in order
 */
public record SafeCsv(List<String> cells) {

	/** Before the first line: by this a spreadsheet knows that the letters are UTF-8. */
	public static final String BEGINNING = "\uFEFF";

	public SafeCsv {
		cells = List.copyOf(cells);
	}

	/** The line, with its end. */
	public String line() {
		return cells.stream().map(SafeCsv::quoted).collect(Collectors.joining(";", "", "\r\n"));
	}

	private static String quoted(String text) {
		String safe = text.matches("(?s)\\s*[=+@\t\r-].*") ? "'" + text : text;
		return "\"" + safe.replace("\"", "\"\"") + "\"";
	}
}
