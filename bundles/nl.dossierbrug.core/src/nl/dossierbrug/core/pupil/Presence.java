package nl.dossierbrug.core.pupil;

/** Whether a pupil of a list is one whom the school has now, from the best to the least: only the first is offered unasked. */
public enum Presence {
	/** Enrolled, as far as the list tells; a list that tells nothing of it says this of everybody. */
	HERE,
	/** Enrolled from a later day or school year on. */
	NOT_YET,
	/** The list tells of an earlier school year only. */
	EARLIER_YEAR,
	/** Left the school. */
	LEFT,
	/** Of another school or vestiging than the one that hands over. */
	OTHER_SCHOOL
}
