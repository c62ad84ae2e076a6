package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** No element at one of the paths holds spaces only. One that holds nothing at all is an error of structure. */
record Filled(List<NodePath> paths) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return paths.stream().flatMap(p -> p.select(subject).stream())
				.filter(n -> !n.element().text().isEmpty() && Blank.is(n.element()))
				.map(n -> new Violation(n, n.place(), "", Text.same(""), new Repair.None())).toList();
	}
}
