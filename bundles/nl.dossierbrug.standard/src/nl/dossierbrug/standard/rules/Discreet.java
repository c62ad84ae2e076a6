package nl.dossierbrug.standard.rules;

import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;

/** Puts what somebody typed into a message: short, and with no number in clear that could be somebody's. */
public final class Discreet {

	private static final int SHOWN = 60;
	private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){6,}");

	private Discreet() {
	}

	/** The text with long numbers masked, cut off after sixty characters. */
	public static String text(String typed) {
		String masked = LONG_NUMBER.matcher(typed).replaceAll(m -> Bsn.mask(m.group()));
		return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
	}
}
