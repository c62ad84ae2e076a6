package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * Which pupils of a list are meant.
 *
 * @param year the leerjaar; empty for every year
 * @param group the group's name; empty for every group
 * @param only these pupils and no others; empty for all of the year and group
 */
public record Selection(Optional<String> year, Optional<String> group, List<Bsn> only) {

	public Selection {
		Objects.requireNonNull(year);
		Objects.requireNonNull(group);
		only = List.copyOf(only);
	}

	/** Everybody in the list. */
	public static Selection all() {
		return new Selection(Optional.empty(), Optional.empty(), List.of());
	}
}
