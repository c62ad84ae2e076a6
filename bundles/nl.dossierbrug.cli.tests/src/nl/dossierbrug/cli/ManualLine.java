package nl.dossierbrug.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A line of one of the three manuals that schools work by.
 *
 * @param line the manual and its line, such as {@code S1 13}
 * @param guided the step of a connector that it is in the guided way, or {@code dossierbrug:} and the command that does it
 * @param files the command that does the like in Dossierbrug, with files; {@code none} where there is nothing to do
 * @param direct what does it over a line; {@code not yet} where no connector of that system carries it over one
 */
record ManualLine(String line, String guided, String files, String direct) {

	private static final String OWN = "dossierbrug: ";
	private static final String NONE = "none";

	/** All of them, as {@code manuals.csv} beside this class has them. */
	static List<ManualLine> all() {
		try (var reader = new BufferedReader(new InputStreamReader(ManualLine.class.getResourceAsStream("manuals.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(";", -1))
					.map(cells -> new ManualLine(cells[0], cells[2], cells[3], cells[4])).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether there is something to do for it when one has files. */
	boolean withFiles() {
		return !files.equals(NONE);
	}

	/** Whether Dossierbrug does it itself. */
	boolean own() {
		return guided.startsWith(OWN);
	}

	/** With what it does that itself. */
	String command() {
		return guided.substring(OWN.length());
	}
}
