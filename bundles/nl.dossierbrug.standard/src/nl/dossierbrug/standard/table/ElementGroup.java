package nl.dossierbrug.standard.table;

/**
 * Elements of one block that belong together. In a choice only one of them stands there (that one as often as it
 * may); in a sequence they follow each other, and the whole may repeat.
 *
 * @param name what it is called in the table, unique in its block
 * @param kind how they belong together
 * @param occurs how often the whole may occur; a choice occurs at most once
 */
public record ElementGroup(String name, Kind kind, Occurs occurs) {

	/** How the elements of a group belong together. */
	public enum Kind {
		/** One of them. */
		CHOICE,
		/** All of them, in order. */
		SEQUENCE
	}

	public ElementGroup {
		if (kind == Kind.CHOICE && occurs.repeats()) {
			throw new IllegalArgumentException("a choice that repeats: " + name);
		}
	}

	/**
	 * Reads {@code NAME choice OCCURS} or {@code NAME sequence OCCURS}.
	 *
	 * @throws IllegalArgumentException for any other text
	 */
	static ElementGroup of(String text) {
		String[] parts = text.split(" ");
		if (parts.length != 3) {
			throw new IllegalArgumentException("not a group: " + text);
		}
		return new ElementGroup(parts[0], Kind.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT)), Occurs.of(parts[2]));
	}
}
