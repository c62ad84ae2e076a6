package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.spelling.WrittenNumber;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * No text at the path is a personal number of a kind that has no business there. The number itself is never told.
 * Signs between the digits do not hide what it is.
 *
 * @param path where
 * @param kinds what may not stand there
 */
record NotThatNumber(NodePath path, Set<PersonalNumber> kinds) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return path.select(subject).stream().filter(n -> kinds.contains(new WrittenNumber(n.element().text()).kind()))
				.map(n -> new Violation(n, n.place(), "", Text.same(""), new Repair.None())).toList();
	}
}
