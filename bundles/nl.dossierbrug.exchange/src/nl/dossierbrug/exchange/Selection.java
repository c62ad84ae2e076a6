package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;

/**
 * Which pupils of a list are meant.
 *
 * @param year the leerjaar; empty for every year
 * @param group the group's name; empty for every group
 * @param only these pupils and no others; empty for all of the year and group
 * @param rows the rows of the list on which they stand; empty for every row
 */
public record Selection(Optional<String> year, Optional<String> group, List<Bsn> only, Set<Integer> rows) {

	public Selection {
		Objects.requireNonNull(year);
		Objects.requireNonNull(group);
		only = List.copyOf(only);
		rows = Set.copyOf(rows);
	}

	/** Wherever they stand. */
	public Selection(Optional<String> year, Optional<String> group, List<Bsn> only) {
		this(year, group, only, Set.of());
	}

	/** The pupils on these rows. */
	public static Selection ofRows(Set<Integer> rows) {
		return new Selection(Optional.empty(), Optional.empty(), List.of(), rows);
	}

	/** Everybody in the list. */
	public static Selection all() {
		return new Selection(Optional.empty(), Optional.empty(), List.of());
	}
}
