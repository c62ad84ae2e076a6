package nl.dossierbrug.core.pupil;

/** How what two sources tell of one trait of a child fits together. */
public enum Fit {

	/** The same. Of names, accents, capitals, marks and prefixes do not count; of numbers, zeros in front do not. */
	SAME,

	/** One can stand for the other: an initial, the first of several first names, half of a double surname. */
	SHORTENED,

	/** Spelled nearly alike: one letter apart, or one the beginning of the other. A twin's name may be so, too. */
	ALIKE,

	/** Cannot be told: one of the two lacks it, or tells it in another way. What is not known does not differ. */
	UNKNOWN,

	/** Different. */
	OTHER;

	/** Whether both tell it, and not the same. */
	public boolean remarkable() {
		return this != SAME && this != UNKNOWN;
	}
}
