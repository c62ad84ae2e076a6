package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * No two elements at the path are alike.
 *
 * @param path where they stand
 * @param keys what tells one from another, from the element; the first is named in the message
 */
record NoDoubles(NodePath path, List<NodePath> keys) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		Set<List<String>> seen = new HashSet<>();
		List<Violation> violations = new ArrayList<>();
		for (Node node : path.select(subject)) {
			List<String> key = keys.stream().map(k -> text(node, k)).toList();
			if (!seen.add(key)) {
				violations.add(new Violation(node, node.place(), key.getFirst(), Text.same(""), new Repair.None()));
			}
		}
		return violations;
	}

	private static String text(Node node, NodePath key) {
		List<Node> found = key.select(node);
		return found.isEmpty() ? "" : found.getFirst().element().text().strip();
	}
}
