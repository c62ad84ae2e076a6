package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.SchoolYear;

/**
 * Which roster is asked for.
 *
 * @param year the school year
 * @param changedSince answer only when something changed since; empty to answer always
 */
public record RosterQuestion(SchoolYear year, Optional<Instant> changedSince) {

	public RosterQuestion {
		Objects.requireNonNull(year);
		Objects.requireNonNull(changedSince);
	}
}
