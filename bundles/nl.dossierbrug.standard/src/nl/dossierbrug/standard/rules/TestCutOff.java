package nl.dossierbrug.standard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * A test was taken in the school year of the dossier's own date, or in one of the years before it (official rule
 * OVa.TR04). A test or dossier without a readable date keeps the rule: its structure is another matter.
 *
 * @param date where the date of a test stands
 * @param yearsBefore how many school years before the dossier's own still count
 */
record TestCutOff(NodePath date, int yearsBefore) implements Predicate {

	private static final NodePath DOSSIER_DATE = new NodePath("/dossier/metadata/datum");

	@Override
	public List<Violation> violations(Node subject) {
		Optional<LocalDate> made = DOSSIER_DATE.select(subject).stream()
				.flatMap(n -> DayText.of(n.element().text()).stream()).findFirst();
		if (made.isEmpty()) {
			return List.of();
		}
		LocalDate first = SchoolYear.of(made.get()).before(yearsBefore).firstDay();
		List<Violation> violations = new ArrayList<>();
		for (Node node : date.select(subject)) {
			DayText.of(node.element().text()).filter(d -> d.isBefore(first))
					.ifPresent(d -> violations.add(new Violation(node, node.place(), NamedDay.spoken(d),
							Text.same(NamedDay.spoken(first)), new Repair.LeaveOut(List.of(subject)))));
		}
		return violations;
	}
}
