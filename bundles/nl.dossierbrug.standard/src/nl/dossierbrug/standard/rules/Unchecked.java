package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;

/** Kept by no dossier: it stands for checks that cannot be made, so that nothing passes for having passed them. */
record Unchecked() implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return List.of(new Violation(subject, subject.place(), "", Text.same(""), new Repair.None()));
	}
}
