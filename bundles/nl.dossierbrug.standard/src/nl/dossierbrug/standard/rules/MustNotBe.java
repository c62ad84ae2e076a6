package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** No element at one of the paths holds one of the values, which are no secret and may be told. */
record MustNotBe(List<NodePath> paths, Set<String> values) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return paths.stream().flatMap(p -> p.select(subject).stream()).filter(n -> values
				.contains(n.element().text().strip())).map(n -> new Violation(n, n.place(), "", Text.same(n.element().text().strip()), new Repair.None())).toList();
	}
}
