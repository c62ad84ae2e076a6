package nl.dossierbrug.core.id;

import java.util.Optional;

/**
 * A valid burgerservicenummer: nine digits, leading zeros kept, not all zero, that pass the eleven-test
 * (elfproef) with remainder 0. An instance therefore never holds a number that cannot exist.
 *
 * <p>A BSN is a secret. {@link #toString()} masks it, so it cannot slip into a log or a message by accident;
 * whoever really needs the digits asks for {@link #digits()}.
 *
 * @param digits the nine digits; anything else makes the constructor throw, without repeating the number
 */
public record Bsn(String digits) {

	/** How many digits every BSN has. */
	public static final int LENGTH = 9;

	public Bsn {
		if (PersonalNumber.of(digits) != PersonalNumber.BSN) {
			throw new IllegalArgumentException("not a valid BSN");
		}
	}

	/**
	 * Reads a number as it stands, without repairs.
	 *
	 * @param digits any text, {@code null} included
	 * @return the BSN, or empty when the text is not exactly nine digits that pass the eleven-test
	 */
	public static Optional<Bsn> of(String digits) {
		return PersonalNumber.of(digits) == PersonalNumber.BSN ? Optional.of(new Bsn(digits)) : Optional.empty();
	}

	/** The number with all but its last three digits hidden, as people see it: {@code ••••••123}. */
	public String masked() {
		return mask(digits);
	}

	/**
	 * Hides all but the last three characters of any text that may be meant as a BSN, right or wrong.
	 *
	 * @param number the text; one of three characters or fewer is hidden whole
	 * @return a text of the same length, made of bullets and at most the last three characters
	 */
	public static String mask(String number) {
		int shown = number.length() > 3 ? 3 : 0;
		return "•".repeat(number.length() - shown) + number.substring(number.length() - shown);
	}

	@Override
	public String toString() {
		return masked();
	}
}
