package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.text.Text;

/**
 * Why something is destroyed.
 *
 * @param destruction id of the destruction that it is part of
 * @param rule id of the retention rule; empty when a person ordered it
 * @param due the first day on which the rule no longer allows it; empty without a rule
 * @param told why, for a timeline
 */
record Grounds(String destruction, String rule, Optional<LocalDate> due, Text told) {
	Grounds {
		Objects.requireNonNull(destruction);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(due);
		Objects.requireNonNull(told);
	}
}
