package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Every date at a path lies in the school year that stands beside it.
 *
 * @param path where the dates stand
 * @param year where the school year stands
 */
record InSchoolYear(NodePath path, NodePath year) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		Optional<SchoolYear> stated = year.select(subject).stream().flatMap(n -> SchoolYear.of(n.element().text()).stream())
				.findFirst();
		if (stated.isEmpty()) {
			return List.of();
		}
		return path.select(subject).stream().flatMap(n -> DayText.of(n.element().text())
				.filter(d -> !SchoolYear.of(d).equals(stated.get())).map(d -> new Violation(n, n.place(), NamedDay.spoken(d),
						Text.same(stated.get().toString()), new Repair.None()))
				.stream()).toList();
	}
}
