package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of the layout, taken apart (see {@code layout.properties}).
 *
 * @param lines each a list of parts, one after another
 */
record LayoutPhrase(List<List<Part>> lines) {

	/** A part of a phrase. */
	sealed interface Part {
	}

	/** Text as it stands. */
	record Literal(String text) implements Part {
	}

	/**
	 * What stands in the dossier.
	 *
	 * @param paths from the block; the first that is there counts
	 * @param way how it is told
	 */
	record Field(List<String> paths, Way way) implements Part {
	}

	/** How a field is told. */
	enum Way {
		/** By its text. */
		TEXT,
		/** By its label, for a yes, or the label denied. */
		FLAG,
		/** By what its code means; not at all where that is not known. */
		MEANING
	}

	/** Left out when nothing in it is there. */
	record Perhaps(List<Part> parts) implements Part {
	}

	/** @throws IllegalArgumentException when a bracket is not closed: a fault of the layout */
	static LayoutPhrase of(String text) {
		List<List<Part>> lines = new ArrayList<>();
		for (String line : text.split("\n")) {
			int[] at = { 0 };
			lines.add(parts(line, at, false));
		}
		return new LayoutPhrase(List.copyOf(lines));
	}

	private static List<Part> parts(String line, int[] at, boolean inside) {
		List<Part> parts = new ArrayList<>();
		StringBuilder literal = new StringBuilder();
		while (at[0] < line.length()) {
			char c = line.charAt(at[0]++);
			if (c == ']' && inside) {
				end(literal, parts);
				return parts;
			} else if (c == '[') {
				end(literal, parts);
				parts.add(new Perhaps(parts(line, at, true)));
			} else if (c == '{') {
				end(literal, parts);
				parts.add(field(line, at));
			} else {
				literal.append(c);
			}
		}
		if (inside) {
			throw new IllegalArgumentException("a bracket is not closed in " + line);
		}
		end(literal, parts);
		return parts;
	}

	private static Field field(String line, int[] at) {
		int close = line.indexOf('}', at[0]);
		if (close < 0) {
			throw new IllegalArgumentException("a bracket is not closed in " + line);
		}
		String inside = line.substring(at[0], close);
		at[0] = close + 1;
		Way way = inside.endsWith("?") ? Way.FLAG : inside.endsWith("!") ? Way.MEANING : Way.TEXT;
		String paths = way == Way.TEXT ? inside : inside.substring(0, inside.length() - 1);
		return new Field(List.of(paths.split("\\|")), way);
	}

	private static void end(StringBuilder literal, List<Part> parts) {
		if (!literal.isEmpty()) {
			parts.add(new Literal(literal.toString()));
			literal.setLength(0);
		}
	}
}
