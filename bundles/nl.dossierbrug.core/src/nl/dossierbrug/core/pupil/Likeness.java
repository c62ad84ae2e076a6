package nl.dossierbrug.core.pupil;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In what two descriptions of a child agree and in what they do not: the reasons of an answer of {@link SameChild}. It is
 * the same whichever of the two comes first.
 *
 * @param surname the surnames; prefixes do not count, wherever they stand
 * @param firstName the first names and names of every day
 * @param birthDate the dates of birth, {@link Fit#SAME}, {@link Fit#OTHER} or {@link Fit#UNKNOWN}
 * @param bsn the BSNs, likewise
 * @param number the school's own numbers, likewise
 */
public record Likeness(Fit surname, Fit firstName, Fit birthDate, Fit bsn, Fit number) {

	static Likeness of(Person one, Person other) {
		NameFit names = NameFit.of(one.name(), other.name());
		return new Likeness(names.surnames(), names.firstNames(), fit(one.birthDate(), other.birthDate()), fit(one.bsn(), other.bsn()),
				fit(number(one), number(other)));
	}

	private static Fit fit(Optional<?> one, Optional<?> other) {
		return one.isEmpty() || other.isEmpty() ? Fit.UNKNOWN : one.equals(other) ? Fit.SAME : Fit.OTHER;
	}

	/** A spreadsheet drops the zeros in front. */
	private static Optional<String> number(Person person) {
		return Optional.of(person.number().strip().replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT)).filter(number -> !number.isEmpty());
	}

	/** Whether surname and first name are both the same. */
	public boolean sameName() {
		return surname == Fit.SAME && firstName == Fit.SAME;
	}

	/** Whether nothing in the names says that they are two. */
	boolean possibleName() {
		return surname != Fit.OTHER && firstName != Fit.OTHER;
	}

	/** Whether a number of both is the same. */
	boolean numbered() {
		return bsn == Fit.SAME || number == Fit.SAME;
	}

	/** Whether a number that both have is not the same. */
	boolean numbersDiffer() {
		return bsn == Fit.OTHER || number == Fit.OTHER;
	}

	/** In how many of surname, first name and date of birth they differ. */
	long differences() {
		return Stream.of(surname, firstName, birthDate).filter(Fit.OTHER::equals).count();
	}
}
