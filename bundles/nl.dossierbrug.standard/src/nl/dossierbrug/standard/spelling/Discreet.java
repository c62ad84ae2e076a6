package nl.dossierbrug.standard.spelling;

import nl.dossierbrug.core.text.Masking;

/** Puts what somebody typed into a message: short, and with no number in it that could be somebody's. */
public final class Discreet {

	private static final int SHOWN = 60;
	/** Beyond this nobody looks; far enough that no number is cut into what is shown. */
	private static final int SEEN = 4 * SHOWN;

	private Discreet() {
	}

	/** The text with every number masked that could be a person's, cut off after sixty characters. */
	public static String text(String typed) {
		String masked = Masking.masked(typed.length() <= SEEN ? typed : typed.substring(0, SEEN));
		return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
	}
}
