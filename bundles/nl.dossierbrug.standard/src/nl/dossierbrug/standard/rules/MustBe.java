package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * An element at the path has one of the values.
 *
 * @param path where
 * @param values what may stand there, exactly, in order
 * @param mayBeAbsent whether the rule is also kept when nothing stands there
 * @param written whether composing writes the first value where another stands
 */
record MustBe(NodePath path, List<String> values, boolean mayBeAbsent, boolean written) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> nodes = path.select(subject);
		if (nodes.isEmpty() ? mayBeAbsent : nodes.stream().anyMatch(n -> values.contains(n.element().text()))) {
			return List.of();
		}
		Text expected = Text.same(String.join(", ", values));
		if (nodes.isEmpty()) {
			return List.of(new Violation(subject, path.place(subject), "", expected, new Repair.None()));
		}
		Node at = nodes.getFirst();
		return List.of(new Violation(at, at.place(), at.element().text(), expected,
				written ? new Repair.Write(at, values.getFirst()) : new Repair.None()));
	}
}
