package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** The pattern is found somewhere in the text of every element at the path. */
record Matches(NodePath path, Pattern pattern) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Violation> violations = List.of();
		for (Node node : path.select(subject)) {
			if (!pattern.matcher(node.element().text()).find()) {
				violations = violations.isEmpty() ? new ArrayList<>() : violations;
				violations.add(new Violation(node, node.place(), node.element().text(), Text.same(""), new Repair.None()));
			}
		}
		return violations;
	}
}
