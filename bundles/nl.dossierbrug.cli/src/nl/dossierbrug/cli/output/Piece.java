package nl.dossierbrug.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in one place of a table.
 *
 * @param text the words, on one line
 * @param kind what may be done to it where there is no room for all of it
 */
record Piece(String text, Kind kind) {

	/** How a text can be made to fit. */
	enum Kind {
		/** Never folded: a date, a number. */
		WHOLE,
		/** Folded between words; a word is never broken, for it may be an id, a status, a file's name. */
		WORDS,
		/** Folded between words, and a very long word is broken: free text can hold anything. */
		FREE,
		/** Cut off at the end. */
		BRIEF
	}

	private static final int LONGEST_WORD = 30;
	private static final int BRIEFEST = 16;
	private static final String CUT = "…";

	static Piece words(String text) {
		return new Piece(text, Kind.WORDS);
	}

	static int width(String text) {
		return text.codePointCount(0, text.length());
	}

	int width() {
		return width(text);
	}

	/** The least room that it can do with. */
	int least() {
		return switch (kind) {
			case WHOLE -> width();
			case WORDS -> longestWord();
			case FREE -> Math.min(longestWord(), LONGEST_WORD);
			case BRIEF -> Math.min(width(), BRIEFEST);
		};
	}

	private int longestWord() {
		return Stream.of(text.split(" ")).mapToInt(Piece::width).max().orElse(0);
	}

	/** Its lines in a column of that width; at least one. */
	List<String> lines(int room) {
		if (width() <= room) {
			return List.of(text);
		}
		return kind == Kind.BRIEF ? List.of(first(text, room - 1).stripTrailing() + CUT) : folded(room);
	}

	private List<String> folded(int room) {
		List<String> lines = new ArrayList<>();
		String line = "";
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && width(line) + 1 + width(word) > room) {
				lines.add(line);
				line = "";
			}
			line = line.isEmpty() ? word : line + " " + word;
			while (kind == Kind.FREE && width(line) > room) {
				String head = first(line, room);
				lines.add(head);
				line = line.substring(head.length());
			}
		}
		lines.add(line);
		return lines;
	}

	private static String first(String text, int signs) {
		return text.substring(0, text.offsetByCodePoints(0, signs));
	}
}
