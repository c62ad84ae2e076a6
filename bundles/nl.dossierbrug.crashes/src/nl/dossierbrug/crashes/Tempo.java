package nl.dossierbrug.crashes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long things took, so that a kill can be aimed within them. Milliseconds. */
final class Tempo {

	private static final double FIRST_GUESS = 400;
	private static final double NEWEST = 0.3;

	private final Map<String, Double> usual = new ConcurrentHashMap<>();

	/** Something took so long. */
	void took(String what, double milliseconds) {
		usual.merge(what, milliseconds, (before, now) -> before * (1 - NEWEST) + now * NEWEST);
	}

	/** How long it usually takes. */
	double usual(String what) {
		return usual.getOrDefault(what, FIRST_GUESS);
	}
}
