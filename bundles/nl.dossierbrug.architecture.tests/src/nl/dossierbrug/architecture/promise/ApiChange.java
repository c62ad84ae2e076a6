package nl.dossierbrug.architecture.promise;

/**
 * Something that is otherwise than it was.
 *
 * @param home the package
 * @param where the type, or its member
 */
record ApiChange(String home, Weight weight, String where, String what) {

	/** What a version has to tell: an addition its second number, a break its first. */
	enum Weight { ADDITION, BREAK }

	@Override
	public String toString() {
		return where + ": " + what;
	}
}
