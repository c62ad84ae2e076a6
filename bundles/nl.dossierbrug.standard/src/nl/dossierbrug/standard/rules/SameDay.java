package nl.dossierbrug.standard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * A date that is written with the day first names an existing day, the same as another date. The schema sees only the
 * digits of such a date.
 *
 * @param path where the date with the day first stands
 * @param other the date that it repeats; when there is none, the first need only exist
 */
record SameDay(NodePath path, DaySource other, Messages messages) implements Predicate {

	private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{4})");

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> nodes = path.select(subject);
		Optional<NamedDay> same = nodes.isEmpty() ? Optional.empty() : other.of(subject);
		Text expected = same.map(NamedDay::words).orElseGet(() -> messages.text("day.any"));
		return nodes.stream().filter(n -> day(n).filter(d -> same.isEmpty() || same.get().day().equals(d)).isEmpty())
				.map(n -> new Violation(n, n.place(), n.element().text(), expected, new Repair.None())).toList();
	}

	private static Optional<LocalDate> day(Node node) {
		Matcher text = DAY_FIRST.matcher(node.element().text().strip());
		return text.matches() ? DayText.of(text.group(3) + "-" + text.group(2) + "-" + text.group(1)) : Optional.empty();
	}
}
