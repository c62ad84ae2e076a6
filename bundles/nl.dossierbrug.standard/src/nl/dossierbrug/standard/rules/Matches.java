package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Text;

/** The pattern is found somewhere in the text of every element at the path. */
record Matches(NodePath path, Pattern pattern) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		return path.select(subject).stream().filter(n -> !pattern.matcher(n.element().text()).find())
				.map(n -> new Violation(n, n.place(), n.element().text(), Text.same(""), new Repair.None())).toList();
	}
}
