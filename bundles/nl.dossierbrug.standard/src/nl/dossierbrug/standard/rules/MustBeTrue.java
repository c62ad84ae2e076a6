package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** The element at the path is there and says true. */
record MustBeTrue(NodePath path) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> nodes = path.select(subject);
		if (nodes.isEmpty()) {
			return List.of(Violation.missing(subject, path));
		}
		Node at = nodes.getFirst();
		return Condition.isTrue(at.element()) ? List.of()
				: List.of(new Violation(at, at.place(), at.element().text(), Text.same("true"), new Repair.None()));
	}
}
