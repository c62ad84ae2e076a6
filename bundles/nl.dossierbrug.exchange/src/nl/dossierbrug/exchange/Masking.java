package nl.dossierbrug.exchange;

import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;

/** Takes BSNs out of words that people or their files bring along: reasons, file names. */
public final class Masking {

	private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

	private Masking() {
		// functions only
	}

	/** The same words, with every number of exactly nine digits hidden but its last three. */
	public static String masked(String words) {
		return NUMBER.matcher(words).replaceAll(number -> Bsn.mask(number.group()));
	}
}
