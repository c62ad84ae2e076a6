package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Every school year at the path ends in the calendar year after the one it begins in. The schema sees only digits. */
record SchoolYearForm(NodePath path) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Violation> violations = new ArrayList<>();
		for (Node node : path.select(subject)) {
			String text = node.element().text().strip();
			Optional<SchoolYear> year = SchoolYear.of(text);
			if (year.isPresent() && Integer.parseInt(text.substring(text.indexOf('-') + 1)) != year.get().start() + 1) {
				violations.add(new Violation(node, node.place(), text, Text.same(year.get().toString()), new Repair.None()));
			}
		}
		return violations;
	}
}
