package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.spelling.WrittenNumber;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * No number at the path has signs between its digits that would else be right. The number itself is never told.
 *
 * @param path where
 */
record NoSigns(NodePath path) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return path.select(subject).stream().filter(n -> new WrittenNumber(n.element().text()).onlySigns())
				.map(n -> new Violation(n, n.place(), "", Text.same(""), new Repair.None())).toList();
	}
}
