package nl.dossierbrug.standard.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Every date at the path lies a likely number of whole years before another day. A date after that day is another
 * check's matter.
 *
 * @param path where the dates stand
 * @param least how many years at least
 * @param most how many years at most
 * @param other the later day
 */
record YearsBefore(NodePath path, int least, int most, DaySource other) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> nodes = path.select(subject);
		Optional<NamedDay> later = nodes.isEmpty() ? Optional.empty() : other.of(subject);
		if (later.isEmpty()) {
			return List.of();
		}
		return nodes.stream().filter(n -> DayText.of(n.element().text()).filter(d -> unlikely(d, later.get().day())).isPresent())
				.map(n -> new Violation(n, n.place(), NamedDay.spoken(DayText.of(n.element().text()).orElseThrow()),
						later.get().words(), new Repair.None()))
				.toList();
	}

	private boolean unlikely(LocalDate day, LocalDate later) {
		long years = ChronoUnit.YEARS.between(day, later);
		return !day.isAfter(later) && (years < least || years > most);
	}
}
