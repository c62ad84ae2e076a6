package nl.dossierbrug.standard.rules;

import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;

/** Puts what somebody typed into a message: short, and with no number in clear that could be somebody's. */
public final class Discreet {

	private static final int SHOWN = 60;
	/** Beyond this nobody looks; far enough that no number is cut into what is shown. */
	private static final int SEEN = 4 * SHOWN;
	private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){6,}");
	/** Days and school years are long, but no secret: who reads the message has to find them. */
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\d-\\d\\d-\\d{4}|(?:19|20)\\d\\d-(?:19|20)\\d\\d");

	private Discreet() {
	}

	/** The text with long numbers other than dates masked, cut off after sixty characters. */
	public static String text(String typed) {
		String seen = typed.length() <= SEEN ? typed : typed.substring(0, SEEN);
		String masked = LONG_NUMBER.matcher(seen).replaceAll(m -> shown(m.group()));
		return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
	}

	private static String shown(String number) {
		return DATE.matcher(number).matches() ? number : Bsn.mask(number);
	}
}
