package nl.dossierbrug.roster.internal.pupil;

import java.util.HashSet;
import java.util.Set;

/** Looks whether what stands under a weak heading can be leerlingnummers: each another, and not just counting the rows. */
final class WeakNumbers {

	private final Set<String> seen = new HashSet<>();
	private boolean repeated;
	private boolean counting = true;
	private int filled;
	private int rows;

	/** Takes the number of the next pupil. */
	void add(String number) {
		rows++;
		if (number.isEmpty()) {
			return;
		}
		filled++;
		repeated |= !seen.add(number);
		counting &= number.equals(Integer.toString(filled));
	}

	/** Whether all that was read can be leerlingnummers. */
	boolean fit() {
		return filled * 2 > rows && !repeated && !counting;
	}
}
