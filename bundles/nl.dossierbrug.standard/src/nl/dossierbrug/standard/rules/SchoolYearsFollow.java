package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Between the first and the last school year at the path none is missing. They may stand in any order. */
record SchoolYearsFollow(NodePath path, Messages messages) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		TreeMap<SchoolYear, Node> years = new TreeMap<>();
		for (Node node : path.select(subject)) {
			SchoolYear.of(node.element().text()).ifPresent(year -> years.putIfAbsent(year, node));
		}
		List<Violation> violations = new ArrayList<>();
		for (Map.Entry<SchoolYear, Node> entry : years.entrySet()) {
			SchoolYear before = years.lowerKey(entry.getKey());
			if (before != null && before.start() + 1 < entry.getKey().start()) {
				Node at = entry.getValue();
				violations.add(new Violation(at, at.place(), entry.getKey().toString(), missing(before, entry.getKey()),
						new Repair.None()));
			}
		}
		return violations;
	}

	/** The years between two. */
	private Text missing(SchoolYear before, SchoolYear after) {
		String first = new SchoolYear(before.start() + 1).toString();
		String last = after.before(1).toString();
		return first.equals(last) ? Text.same(first) : messages.text("years.between", first, last);
	}
}
