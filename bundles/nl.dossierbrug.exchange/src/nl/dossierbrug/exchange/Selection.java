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
 * @param listDigest the list whose rows are meant, by {@link PupilLists#digest}: when it has changed since, its rows may be
 *        other pupils', and the work is refused with {@code list.changed}; empty to take the list as it is
 */
public record Selection(Optional<String> year, Optional<String> group, List<Bsn> only, Set<Integer> rows,
		Optional<String> listDigest) {

	public Selection {
		Objects.requireNonNull(year);
		Objects.requireNonNull(group);
		only = List.copyOf(only);
		rows = Set.copyOf(rows);
		Objects.requireNonNull(listDigest);
	}

	/** Wherever they stand. */
	public Selection(Optional<String> year, Optional<String> group, List<Bsn> only) {
		this(year, group, only, Set.of(), Optional.empty());
	}

	/**
	 * The pupils on these rows.
	 *
	 * @param rows at least one: no row at all is never meant as everybody
	 * @param listDigest the list whose rows they are
	 * @throws IllegalArgumentException when there is no row
	 */
	public static Selection ofRows(Set<Integer> rows, String listDigest) {
		if (rows.isEmpty()) {
			throw new IllegalArgumentException("no rows were chosen");
		}
		return new Selection(Optional.empty(), Optional.empty(), List.of(), rows, Optional.of(listDigest));
	}

	/** Everybody in the list. */
	public static Selection all() {
		return new Selection(Optional.empty(), Optional.empty(), List.of());
	}
}
