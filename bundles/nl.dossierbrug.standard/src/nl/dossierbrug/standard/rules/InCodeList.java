package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Every element at the path holds a code of the list, exactly.
 *
 * @param path where
 * @param list the list
 * @param nearMiss says what was probably meant
 */
record InCodeList(NodePath path, CodeList list, NearMiss nearMiss) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Violation> violations = List.of();
		for (Node node : path.select(subject)) {
			if (!list.has(node.element().text())) {
				violations = violations.isEmpty() ? new ArrayList<>() : violations;
				violations.add(violation(node));
			}
		}
		return violations;
	}

	private Violation violation(Node node) {
		String text = node.element().text();
		return new Violation(node, node.place(), text, nearMiss.advice(text, list), new Repair.None());
	}
}
