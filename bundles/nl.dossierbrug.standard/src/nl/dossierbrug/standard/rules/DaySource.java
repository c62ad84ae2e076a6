package nl.dossierbrug.standard.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Where a day comes from that dates are compared with. */
sealed interface DaySource {

	/** The day, for a subject; empty when the dossier holds none. */
	Optional<NamedDay> of(Node subject);

	/** The first date at a path. */
	record Stated(NodePath path, Labels labels, Messages messages) implements DaySource {
		@Override
		public Optional<NamedDay> of(Node subject) {
			for (Node node : path.select(subject)) {
				Optional<LocalDate> day = DayText.of(node.element().text());
				if (day.isPresent()) {
					return Optional.of(new NamedDay(day.get(),
							messages.text("day.named", messages.text("day.stated", labels.of(node.place())), day.get())));
				}
			}
			return Optional.empty();
		}

	}

	/** The day on which is checked. */
	record Today(Clock clock, Messages messages) implements DaySource {
		@Override
		public Optional<NamedDay> of(Node subject) {
			LocalDate today = LocalDate.now(clock);
			return Optional.of(new NamedDay(today, messages.text("day.named", messages.text("day.today"), today)));
		}
	}
}
