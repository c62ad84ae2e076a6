package nl.dossierbrug.core.id;

/**
 * What a text can be as a persoonsgebonden nummer, decided by the weighted sum
 * {@code 9·d1 + 8·d2 + … + 2·d8 − 1·d9} modulo 11 (OSO standard, identification of the pupil): a BSN leaves 0,
 * an onderwijsnummer begins with 10 and leaves 5, so neither ever passes for the other.
 */
public enum PersonalNumber {
	/** Nine digits, remainder 0. */
	BSN,
	/** Nine digits, beginning with 10, remainder 5. */
	ONDERWIJSNUMMER,
	/** Nine digits that are neither: a typing error, or a number that cannot exist. */
	IMPOSSIBLE,
	/** Not nine digits at all. */
	NOT_NINE_DIGITS;

	private static final int MODULUS = 11;
	private static final int ONDERWIJSNUMMER_REMAINDER = 5;

	/**
	 * Tells what a text is, exactly as it stands: spaces and dots are not repaired here.
	 *
	 * @param text any text, {@code null} included
	 */
	public static PersonalNumber of(String text) {
		if (text == null || text.length() != Bsn.LENGTH || !isDigits(text)) {
			return NOT_NINE_DIGITS;
		}
		int sum = -digit(text, 8);
		for (int i = 0; i < 8; i++) {
			sum += (9 - i) * digit(text, i);
		}
		int remainder = Math.floorMod(sum, MODULUS);
		if (remainder == 0 && !text.equals("000000000")) {
			return BSN;
		}
		return remainder == ONDERWIJSNUMMER_REMAINDER && text.startsWith("10") ? ONDERWIJSNUMMER : IMPOSSIBLE;
	}

	private static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	private static int digit(String text, int index) {
		return text.charAt(index) - '0';
	}
}
