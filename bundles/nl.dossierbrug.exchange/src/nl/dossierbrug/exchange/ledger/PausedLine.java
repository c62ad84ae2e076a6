package nl.dossierbrug.exchange.ledger;

import java.time.Instant;
import java.util.Objects;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.text.Text;

/**
 * A line that is left alone for a while.
 *
 * @param connector id of its connector
 * @param system what the system is called
 * @param school whose line it is
 * @param until till when
 */
public record PausedLine(String connector, Text system, School school, Instant until) {
	public PausedLine {
		Objects.requireNonNull(connector);
		Objects.requireNonNull(system);
		Objects.requireNonNull(school);
		Objects.requireNonNull(until);
	}
}
