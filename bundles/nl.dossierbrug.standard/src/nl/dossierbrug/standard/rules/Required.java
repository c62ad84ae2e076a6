package nl.dossierbrug.standard.rules;

import java.util.List;

/** At least one of the paths is there. */
record Required(List<NodePath> paths) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		for (NodePath path : paths) {
			if (!path.select(subject).isEmpty()) {
				return List.of();
			}
		}
		return List.of(Violation.missing(subject, paths.getFirst()));
	}
}
