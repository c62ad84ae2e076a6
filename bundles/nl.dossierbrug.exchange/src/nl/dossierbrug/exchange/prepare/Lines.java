package nl.dossierbrug.exchange.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several things in one text, a line each, the parts of each apart; whatever signs the parts themselves hold. */
final class Lines {

	private static final char ESCAPE = '\\';

	private Lines() {
	}

	static String joined(List<List<String>> lines) {
		return lines.stream().map(parts -> parts.stream().map(Lines::escaped).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
	}

	/** @throws IllegalArgumentException when it is not such a text */
	static List<List<String>> of(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("\n", -1)).stream().map(Lines::parts).toList();
	}

	private static List<String> parts(String line) {
		List<String> parts = new ArrayList<>();
		for (String part : line.split("\t", -1)) {
			parts.add(plain(part));
		}
		return parts;
	}

	private static String escaped(String part) {
		return part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
	}

	private static String plain(String part) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < part.length(); i++) {
			char sign = part.charAt(i);
			if (sign == ESCAPE) {
				i++;
				sign = switch (i < part.length() ? part.charAt(i) : ' ') {
					case 't' -> '\t';
					case 'n' -> '\n';
					case ESCAPE -> ESCAPE;
					default -> throw new IllegalArgumentException("no such sign");
				};
			}
			plain.append(sign);
		}
		return plain.toString();
	}
}
