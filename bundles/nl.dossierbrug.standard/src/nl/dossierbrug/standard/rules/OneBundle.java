package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** An element names no profile of another bundle of checks than the one by which the dossier is judged. */
record OneBundle(NodePath path, StatedProfile profile) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		Optional<Profile> named = profile.ofOtherBundle(subject);
		return named.isEmpty() ? List.of() : path.select(subject).stream().map(node -> new Violation(node, node.place(),
				named.get().code(), Text.same(profile.of(subject).orElseThrow().code()), new Repair.None())).toList();
	}
}
