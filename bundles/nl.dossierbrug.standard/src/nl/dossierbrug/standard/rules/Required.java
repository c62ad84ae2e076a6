package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * At least one of the paths is there.
 *
 * @param exact whether spaces count as something, as they do for the published validator
 */
record Required(List<NodePath> paths, boolean exact) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		for (NodePath path : paths) {
			for (Node node : path.select(subject)) {
				if (exact || !Blank.is(node.element())) {
					return List.of();
				}
			}
		}
		return List.of(Violation.missing(subject, paths.getFirst()));
	}
}
