package nl.dossierbrug.standard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Every date at the path lies on the right side of another day, or on that day itself. What is no date is an error of
 * structure, and a day that is not there is compared with nothing.
 *
 * @param path where the dates stand
 * @param order what is asked of them
 * @param other the day they are compared with
 */
record DateOrder(NodePath path, Order order, DaySource other) implements Predicate {

	enum Order {
		NOT_BEFORE, NOT_AFTER;

		private boolean kept(LocalDate day, LocalDate other) {
			return this == NOT_BEFORE ? !day.isBefore(other) : !day.isAfter(other);
		}
	}

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> nodes = path.select(subject);
		Optional<NamedDay> limit = nodes.isEmpty() ? Optional.empty() : other.of(subject);
		if (limit.isEmpty()) {
			return List.of();
		}
		List<Violation> violations = new ArrayList<>();
		for (Node node : nodes) {
			Optional<LocalDate> day = DayText.of(node.element().text());
			if (day.isPresent() && !order.kept(day.get(), limit.get().day())) {
				Text words = limit.get().words();
				violations.add(new Violation(node, node.place(), NamedDay.spoken(day.get()), words, new Repair.None()));
			}
		}
		return violations;
	}
}
