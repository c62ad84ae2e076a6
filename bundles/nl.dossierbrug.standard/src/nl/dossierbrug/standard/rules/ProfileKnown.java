package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.stream.Collectors;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;

/** What the dossier says of itself makes a profile. Without one, no check of a profile can be made. */
record ProfileKnown(StatedProfile profile) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		if (profile.of(subject).isPresent()) {
			return List.of();
		}
		String known = profile.matrix().profiles().stream().map(p -> p.profile().code()).collect(Collectors.joining(", "));
		return List.of(new Violation(subject, subject.place(), "", Text.same(known), new Repair.None()));
	}
}
