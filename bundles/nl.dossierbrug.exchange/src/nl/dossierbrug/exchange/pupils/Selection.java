package nl.dossierbrug.exchange.pupils;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * Which pupils of a list are meant, and as what the list is read.
 *
 * @param year the leerjaar; empty for every year
 * @param group the group's name; empty for every group
 * @param only these pupils and no others; empty for all of the year and group
 * @param rows the rows of the list on which they stand; empty for every row, none at all for nobody
 * @param listDigest the list whose rows are meant, by {@link PupilLists#digest}: when it has changed since, its rows may be
 *        other pupils', and the work is refused with {@code list.changed}; empty to take the list as it is
 * @param absent whether pupils come along whom the school does not have now ({@link Pupil#isHere()}); who was asked for by
 *        number or row always comes along
 * @param school whose pupils are meant; empty for those of whatever school the list names
 * @param choices what a person said of the sheets and columns of the list
 */
public record Selection(Optional<String> year, Optional<String> group, List<Bsn> only, Optional<Set<Integer>> rows,
		Optional<String> listDigest, boolean absent, Optional<School> school, ListChoices choices) {

	public Selection {
		Objects.requireNonNull(year);
		Objects.requireNonNull(group);
		only = List.copyOf(only);
		rows = rows.map(Set::copyOf);
		Objects.requireNonNull(listDigest);
		Objects.requireNonNull(school);
		Objects.requireNonNull(choices);
	}

	/** Wherever they stand, of a list that is read as it stands. */
	public Selection(Optional<String> year, Optional<String> group, List<Bsn> only) {
		this(year, group, only, Optional.empty(), Optional.empty(), false, Optional.empty(), ListChoices.NONE);
	}

	/**
	 * The pupils on these rows.
	 *
	 * @param rows none for nobody
	 * @param listDigest the list whose rows they are
	 */
	public static Selection ofRows(Set<Integer> rows, String listDigest) {
		return nobody().onRows(rows).ofList(Optional.of(listDigest));
	}

	/** Nobody was chosen yet. */
	public static Selection nobody() {
		return all().onRows(Set.of());
	}

	/** The same list, and of it the pupils on these rows. @param others none for nobody */
	public Selection onRows(Set<Integer> others) {
		return new Selection(year, group, only, Optional.of(others), listDigest, absent, school, choices);
	}

	/** The same rows of this list. @param digest empty when it is not known which list that is */
	public Selection ofList(Optional<String> digest) {
		return new Selection(year, group, only, rows, digest, absent, school, choices);
	}

	/** The same pupils of a list that is read so. */
	public Selection read(ListChoices others) {
		return new Selection(year, group, only, rows, listDigest, absent, school, others);
	}

	/** The same, of a school. */
	public Selection at(School one) {
		return new Selection(year, group, only, rows, listDigest, absent, Optional.of(one), choices);
	}

	/** The same, and those whom the school does not have now too. */
	public Selection withAbsent() {
		return new Selection(year, group, only, rows, listDigest, true, school, choices);
	}

	/** Everybody in the list. */
	public static Selection all() {
		return new Selection(Optional.empty(), Optional.empty(), List.of());
	}
}
