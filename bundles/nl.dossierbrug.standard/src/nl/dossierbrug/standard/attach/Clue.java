package nl.dossierbrug.standard.attach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import nl.dossierbrug.core.table.DataRow;


/** Something by which one knows a kind of file: a cell of {@code attachments.csv}, whose first lines explain the words. */
@FunctionalInterface
interface Clue extends Predicate<FileContent> {

	/**
	 * Reads a cell.
	 *
	 * @param row the row it stands in
	 * @param column its column
	 * @return a clue that fits nothing when the cell is empty
	 * @throws IllegalStateException when a word is unknown: a fault of the table
	 */
	static Clue of(DataRow row, String column) {
		List<Clue> alternatives = row.as(column, cell -> parts(cell, " \\| ").map(Clue::all).toList());
		return content -> alternatives.stream().anyMatch(clue -> clue.test(content));
	}

	private static Clue all(String text) {
		List<Clue> needed = parts(text, " & ").map(Clue::one).toList();
		return needed.size() == 1 ? needed.getFirst() : content -> needed.stream().allMatch(clue -> clue.test(content));
	}

	private static Stream<String> parts(String text, String parting) {
		return Arrays.stream(text.split(parting)).map(String::strip).filter(s -> !s.isEmpty());
	}

	private static Clue one(String text) {
		String word = text.split(" ", 2)[0];
		String rest = text.substring(word.length()).strip();
		String small = rest.toLowerCase(Locale.ROOT);
		return switch (word) {
			case "bytes" -> bytes(rest);
			case "begins" -> content -> content.beginning().startsWith(small);
			case "holds" -> content -> content.beginning().contains(small);
			case "text" -> FileContent::isText;
			case "binary" -> content -> !content.isText();
			case "part" -> content -> content.office().hasPart(small);
			case "mimetype" -> content -> content.office().mimetype().equals(rest);
			case "entry" -> content -> content.office().hasEntry(rest);
			case "stream" -> content -> content.ole().top().contains(rest);
			case "storage" -> content -> content.ole().all().contains(rest);
			default -> throw new IllegalArgumentException("no such clue: " + text);
		};
	}

	private static Clue bytes(String text) {
		try {
			String[] parts = text.split(" ");
			String[] places = (parts[0].equals("any") ? "0-" + Integer.MAX_VALUE : parts[0]).split("-");
			return new BytesClue(Integer.parseInt(places[0]), Integer.parseInt(places[places.length - 1]), parts[1]);
		} catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IllegalArgumentException("no bytes: " + text, e);
		}
	}
}
