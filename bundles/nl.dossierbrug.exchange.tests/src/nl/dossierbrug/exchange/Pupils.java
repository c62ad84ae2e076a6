package nl.dossierbrug.exchange;

/** Invented pupils: numbers that pass the eleven-test and belong to nobody we know of. */
public final class Pupils {

	public static final String DAAN = "111222333";
	public static final String NOOR = "123456782";
	public static final String SEM = "999999990";
	/** Fails the eleven-test. */
	public static final String IMPOSSIBLE = "123456789";
	/** An onderwijsnummer. */
	public static final String ONDERWIJSNUMMER = "101211151";

	private Pupils() {
		// names only
	}
}
