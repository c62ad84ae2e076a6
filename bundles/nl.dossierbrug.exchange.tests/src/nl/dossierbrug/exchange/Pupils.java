package nl.dossierbrug.exchange;

/** Invented pupils: numbers that pass the eleven-test and belong to nobody we know of. */
final class Pupils {

	static final String DAAN = "111222333";
	static final String NOOR = "123456782";
	static final String SEM = "999999990";
	/** Fails the eleven-test. */
	static final String IMPOSSIBLE = "123456789";
	/** An onderwijsnummer. */
	static final String ONDERWIJSNUMMER = "101211151";

	private Pupils() {
		// names only
	}
}
