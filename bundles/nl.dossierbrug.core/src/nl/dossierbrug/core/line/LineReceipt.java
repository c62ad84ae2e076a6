package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Objects;

/**
 * What a system gives to prove that it did what was asked. It is kept, and shown on the timeline.
 *
 * @param number by which the system finds it again; 1 to 200 characters, none of them hidden, and no BSN
 * @param at when the system says it did it; when it does not say, when the answer came
 */
public record LineReceipt(String number, Instant at) {

	private static final int LONGEST = 200;

	public LineReceipt {
		Objects.requireNonNull(at);
		if (number.isBlank() || number.length() > LONGEST || number.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("not the number of a receipt: " + number.length() + " characters");
		}
	}
}
