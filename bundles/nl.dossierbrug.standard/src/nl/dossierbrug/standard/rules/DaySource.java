package nl.dossierbrug.standard.rules;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.table.DayText;

/** Where a day comes from that dates are compared with. */
sealed interface DaySource {

	/** The day, for a subject; empty when the dossier holds none. */
	Optional<NamedDay> of(Node subject);

	/** The first date at a path. */
	record Stated(NodePath path, Labels labels) implements DaySource {
		@Override
		public Optional<NamedDay> of(Node subject) {
			for (Node node : path.select(subject)) {
				Optional<LocalDate> day = DayText.of(node.element().text());
				if (day.isPresent()) {
					return Optional.of(new NamedDay(day.get(), quoted(labels.of(node.place()))));
				}
			}
			return Optional.empty();
		}

		private static Text quoted(Text label) {
			return new Text("'" + label.nl() + "'", "'" + label.en() + "'");
		}
	}

	/** The day on which is checked. */
	record Today(Clock clock, Text name) implements DaySource {
		@Override
		public Optional<NamedDay> of(Node subject) {
			return Optional.of(new NamedDay(LocalDate.now(clock), name));
		}
	}
}
