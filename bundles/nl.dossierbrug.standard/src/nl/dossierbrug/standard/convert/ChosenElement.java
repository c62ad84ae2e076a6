package nl.dossierbrug.standard.convert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.standard.tree.Node;

/**
 * Which of several elements goes to a place that has room for one.
 *
 * @param child the name of the child that decides
 * @param word what must stand there, capitals apart; empty when the latest date counts
 */
record ChosenElement(String child, Optional<String> word) {

	/**
	 * Reads {@code NAME last} or {@code NAME is WORD}.
	 *
	 * @return empty for an empty text
	 * @throws IllegalArgumentException for any other text
	 */
	static Optional<ChosenElement> of(String text) {
		String[] parts = text.split(" ");
		if (text.isEmpty()) {
			return Optional.empty();
		}
		if (parts.length == 2 && parts[1].equals("last")) {
			return Optional.of(new ChosenElement(parts[0], Optional.empty()));
		}
		if (parts.length == 3 && parts[1].equals("is")) {
			return Optional.of(new ChosenElement(parts[0], Optional.of(parts[2])));
		}
		throw new IllegalArgumentException("not a choice: " + text);
	}

	/** The one that is chosen, the first of equals; empty when none will do. */
	Optional<Node> among(List<Node> nodes) {
		if (word.isPresent()) {
			return nodes.stream().filter(n -> text(n).equalsIgnoreCase(word.get())).findFirst();
		}
		return nodes.stream().sorted(Comparator.comparing(this::text).reversed()).findFirst();
	}

	private String text(Node node) {
		return node.element().textAt(child).map(String::strip).orElse("");
	}
}
