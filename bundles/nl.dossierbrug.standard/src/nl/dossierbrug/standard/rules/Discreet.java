package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;

/**
 * Puts what somebody typed into a message: short, and with no number in clear that could be somebody's: nine digits that
 * pass the test of a BSN or of an onderwijsnummer. Other numbers are shown, for whoever must mend a telephone number has
 * to see it.
 */
public final class Discreet {

	private static final int SHOWN = 60;
	/** Beyond this nobody looks; far enough that no number is cut into what is shown. */
	private static final int SEEN = 4 * SHOWN;
	private static final int MODULUS = 11;
	private static final int ONDERWIJSNUMMER_REMAINDER = 5;
	/** Digits, with what people put between them. */
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[ \\u00A0./_-]{1,3}\\d+)*");
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	/** In a name nobody needs a long number. */
	private static final Pattern IN_NAME = Pattern.compile("\\d(?:[._-]?\\d){8,}");

	private Discreet() {
	}

	/** The text with every number masked that could be a person's, cut off after sixty characters. */
	public static String text(String typed) {
		String seen = typed.length() <= SEEN ? typed : typed.substring(0, SEEN);
		String masked = NUMBER.matcher(seen).replaceAll(m -> shown(m.group()));
		return masked.length() <= SHOWN ? masked : masked.substring(0, SHOWN) + "…";
	}

	/** The name of an element with every number of nine digits or more masked, so that a path may hold it. */
	public static String name(String name) {
		return name.length() < Bsn.LENGTH ? name : IN_NAME.matcher(name).replaceAll(m -> Bsn.mask(m.group()));
	}

	/** People write a number as several; each run of whole groups that makes nine digits may be one. */
	private static String shown(String number) {
		List<int[]> groups = new ArrayList<>();
		for (Matcher m = DIGITS.matcher(number); m.find();) {
			groups.add(new int[] { m.start(), m.end() });
		}
		StringBuilder shown = new StringBuilder(number);
		for (int first = 0; first < groups.size(); first++) {
			int digits = 0;
			for (int last = first; last < groups.size() && digits < Bsn.LENGTH; last++) {
				int from = groups.get(first)[0];
				int to = groups.get(last)[1];
				digits += to - groups.get(last)[0];
				if (digits == Bsn.LENGTH && couldBeSomebodys(number.substring(from, to))) {
					shown.replace(from, to, Bsn.mask(number.substring(from, to)));
				}
			}
		}
		return shown.toString();
	}

	private static boolean couldBeSomebodys(String number) {
		String digits = number.replaceAll("\\D", "");
		int sum = -Character.digit(digits.charAt(Bsn.LENGTH - 1), 10);
		for (int i = 0; i < Bsn.LENGTH - 1; i++) {
			sum += (Bsn.LENGTH - i) * Character.digit(digits.charAt(i), 10);
		}
		int remainder = Math.floorMod(sum, MODULUS);
		return remainder == 0 || remainder == ONDERWIJSNUMMER_REMAINDER;
	}
}
