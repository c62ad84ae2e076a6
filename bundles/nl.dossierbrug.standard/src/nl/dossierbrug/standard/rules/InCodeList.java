package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.standard.table.CodeList;

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
		return path.select(subject).stream().filter(n -> !list.has(n.element().text())).map(this::violation).toList();
	}

	private Violation violation(Node node) {
		String text = node.element().text();
		return new Violation(node, node.place(), text, nearMiss.advice(text, list),
				list.has(text.strip()) ? new Repair.Strip(node) : new Repair.None());
	}
}
