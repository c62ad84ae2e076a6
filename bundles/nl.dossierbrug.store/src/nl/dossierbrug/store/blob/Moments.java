package nl.dossierbrug.store.blob;

import java.time.Instant;

/** Moments as numbers, exact to the nanosecond; good from the year 1678 to 2262. */
public final class Moments {

	private static final long SECOND = 1_000_000_000L;

	/**
	 * The nanoseconds since 1970-01-01T00:00Z.
	 *
	 * @throws ArithmeticException for a moment too far away
	 */
	public long number(Instant moment) {
		return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), SECOND), moment.getNano());
	}

	/** The moment with that number. */
	public Instant moment(long number) {
		return Instant.ofEpochSecond(Math.floorDiv(number, SECOND), Math.floorMod(number, SECOND));
	}
}
