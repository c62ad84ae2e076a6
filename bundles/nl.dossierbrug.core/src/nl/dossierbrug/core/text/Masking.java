package nl.dossierbrug.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.PersonalNumber;

/**
 * Takes the numbers out of words that could be somebody's, however they are written: nine digits on end, right or wrong, for
 * a BSN with a typing error still gives it away; eight that are a BSN with the zero in front that a spreadsheet lost, where they
 * are no date; or nine digits in several groups, with spaces, points, hyphens, slashes or
 * underscores between them, that pass the test of a BSN or an onderwijsnummer. Other numbers stay, for whoever must mend a
 * telephone number or a date has to see it.
 */
public final class Masking {

	private static final int SHORT = Bsn.LENGTH - 1;
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:[ \\u00A0\\u2009\\u202F./_\\p{Pd}]{1,3}\\d+)*");
	/** As computers write a date without signs: year first, or day first. */
	private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d");
	private static final Pattern DIGITS = Pattern.compile("\\d+");

	private Masking() {
		// functions only
	}

	/** The same words, as long as they were, with every such number hidden but its last three signs. */
	public static String masked(String words) {
		if (words.length() < SHORT) {
			return words;
		}
		Matcher numbers = NUMBER.matcher(words);
		StringBuilder shown = null;
		while (numbers.find()) {
			if (numbers.end() - numbers.start() >= SHORT) {
				shown = shown == null ? new StringBuilder(words) : shown;
				mask(shown, numbers.start(), groups(numbers.group()));
			}
		}
		return shown == null ? words : shown.toString();
	}

	/** Where each group of digits begins and ends. */
	private static List<int[]> groups(String number) {
		List<int[]> groups = new ArrayList<>();
		for (Matcher digits = DIGITS.matcher(number); digits.find();) {
			groups.add(new int[] { digits.start(), digits.end() });
		}
		return groups;
	}

	/** People write a number as several; each run of whole groups that makes nine digits may be one. */
	private static void mask(StringBuilder words, int at, List<int[]> groups) {
		String before = words.toString();
		for (int first = 0; first < groups.size(); first++) {
			int digits = 0;
			lostZero(words, before, at + groups.get(first)[0], at + groups.get(first)[1]);
			for (int last = first; last < groups.size() && digits < Bsn.LENGTH; last++) {
				int from = at + groups.get(first)[0];
				int to = at + groups.get(last)[1];
				digits += groups.get(last)[1] - groups.get(last)[0];
				if (digits == Bsn.LENGTH && (first == last || isSomebodys(before.substring(from, to)))) {
					words.replace(from, to, Bsn.mask(before.substring(from, to)));
				}
			}
		}
	}

	private static void lostZero(StringBuilder words, String before, int from, int to) {
		String number = before.substring(from, to);
		if (to - from == SHORT && PersonalNumber.of("0" + number) == PersonalNumber.BSN && !DATE.matcher(number).matches()) {
			words.replace(from, to, Bsn.mask(number));
		}
	}

	private static boolean isSomebodys(String number) {
		PersonalNumber what = PersonalNumber.of(number.replaceAll("\\D", ""));
		return what == PersonalNumber.BSN || what == PersonalNumber.ONDERWIJSNUMMER;
	}
}
