package nl.dossierbrug.core.pupil;

/**
 * The one answer to "is this the same child?", wherever two descriptions of children meet: rows of a list, a list and a
 * roster, a list and a dossier, a dossier and a pupil file. It is the same whichever of the two comes first. What one of
 * them does not know cannot differ, and cannot prove anything either.
 *
 * <ul>
 * <li>{@link Same} when name and date of birth are the same and no number says otherwise; when a number is the same and
 * nothing in name or date of birth speaks against it; and with the same BSN also when the only difference is a date of
 * birth (mistyped) or a surname (changed).
 * <li>{@link Another} when the names are two, or but alike on two dates of birth; with the same BSN, which may have been
 * written behind the wrong pupil, only when two of surname, first name and date of birth differ.
 * <li>{@link Perhaps} in every other case: nobody may guess, a person must look. Twins share surname and date of birth,
 * and their first names may be one letter apart, so such a letter is never mended silently, not even with the same number.
 * </ul>
 */
public sealed interface SameChild {

	/** In what they agree and in what they do not. */
	Likeness why();

	/** One child; where {@link #why()} holds a difference, one of the two has it wrong or old. */
	record Same(Likeness why) implements SameChild {
	}

	/** It may be one child and it may be two, because of what {@link #why()} shows as unknown, alike or other. */
	record Perhaps(Likeness why) implements SameChild {
	}

	/** Two children, because of what {@link #why()} shows as other. */
	record Another(Likeness why) implements SameChild {
	}

	/** Compares two descriptions; both may be as empty as can be. */
	static SameChild of(Person one, Person other) {
		Likeness why = Likeness.of(one, other);
		return isSame(why) ? new Same(why) : isAnother(why) ? new Another(why) : new Perhaps(why);
	}

	/** Whether it is certain that two descriptions are of one child. */
	static boolean certain(Person one, Person other) {
		return of(one, other) instanceof Same;
	}

	/** Whether two descriptions may be of one child: certainly, or perhaps. */
	static boolean possible(Person one, Person other) {
		return !(of(one, other) instanceof Another);
	}

	private static boolean isSame(Likeness why) {
		if (why.sameName() && why.birthDate() == Fit.SAME) {
			return why.numbered() || !why.numbersDiffer();
		}
		if (why.bsn() == Fit.SAME && (why.sameName() || why.birthDate() == Fit.SAME && why.firstName() == Fit.SAME)) {
			return true;
		}
		return why.numbered() && why.bsn() != Fit.OTHER && why.birthDate() != Fit.OTHER && why.possibleName()
				&& why.firstName() != Fit.ALIKE;
	}

	private static boolean isAnother(Likeness why) {
		return why.bsn() == Fit.SAME ? why.differences() > 1
				: !why.possibleName() || why.birthDate() == Fit.OTHER && !why.sameName();
	}
}
