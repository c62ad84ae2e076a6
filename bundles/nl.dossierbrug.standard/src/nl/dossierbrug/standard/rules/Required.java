package nl.dossierbrug.standard.rules;

import java.util.List;

/** At least one of the paths is there. */
record Required(List<NodePath> paths) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		boolean there = paths.stream().anyMatch(p -> !p.select(subject).isEmpty());
		return there ? List.of() : List.of(Violation.missing(subject, paths.getFirst()));
	}
}
