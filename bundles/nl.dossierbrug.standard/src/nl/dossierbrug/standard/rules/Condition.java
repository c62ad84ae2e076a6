package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * One condition of a rule: {@code PATH in|not-in VALUE|VALUE}, {@code PATH is-true|not-true} or
 * {@code PATH present|absent}. An element that is absent is not in any values and not true.
 *
 * @param path from the subject, or from the top
 * @param test what must hold there
 * @param values for {@code in} and {@code not-in}
 */
record Condition(NodePath path, Test test, Set<String> values) {

	enum Test {
		IN, NOT_IN, IS_TRUE, NOT_TRUE, PRESENT, ABSENT
	}

	/** Reads one condition; whatever is not one throws. */
	static Condition of(String text) {
		String[] parts = text.strip().split(" ", 3);
		Test test = Test.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
		Set<String> values = parts.length == 3 ? Set.of(parts[2].split("\\|")) : Set.of();
		if (values.isEmpty() == (test == Test.IN || test == Test.NOT_IN)) {
			throw new IllegalArgumentException("not a condition: " + text);
		}
		return new Condition(new NodePath(parts[0]), test, values);
	}

	boolean holds(Node subject) {
		return holds(path.select(subject));
	}

	/** @param nodes what the path selects */
	boolean holds(List<Node> nodes) {
		return switch (test) {
		case IN -> in(nodes);
		case NOT_IN -> !in(nodes);
		case IS_TRUE -> anyTrue(nodes);
		case NOT_TRUE -> !anyTrue(nodes);
		case PRESENT -> !nodes.isEmpty();
		case ABSENT -> nodes.isEmpty();
		};
	}

	private boolean in(List<Node> nodes) {
		for (Node node : nodes) {
			if (values.contains(node.element().text())) {
				return true;
			}
		}
		return false;
	}

	private static boolean anyTrue(List<Node> nodes) {
		for (Node node : nodes) {
			if (isTrue(node.element())) {
				return true;
			}
		}
		return false;
	}

	/** Whether a leaf says true in one of the ways that the schema allows. */
	static boolean isTrue(Element leaf) {
		String text = leaf.text().strip();
		return text.equals("true") || text.equals("1");
	}
}
