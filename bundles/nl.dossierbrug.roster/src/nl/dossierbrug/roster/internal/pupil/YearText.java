package nl.dossierbrug.roster.internal.pupil;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The leerjaar as people write it: {@code 8}, {@code 08}, {@code groep 8}, {@code Leerjaar 8}, {@code J8}, {@code acht}. */
public final class YearText {

	private static final String WORD = "(?i:groep|gr\\.?|jaargroep|leerjaar|lj\\.?|jaar|j\\.?|klas)?\\s*";
	private static final List<String> NUMERALS = List.of("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht");
	private static final Pattern NUMERAL = Pattern.compile(WORD + "(?i:(" + String.join("|", NUMERALS) + "))");
	private static final Pattern YEAR = Pattern.compile(WORD + "0*(\\d+)");
	/** One year and letters behind it. {@code 7/8} is two years, and says nothing of a pupil. */
	private static final Pattern GROUP = Pattern.compile(WORD + "0?([1-8])[^\\d/+&]*");

	private YearText() {
	}

	/** The bare year; what is no number stays as it stands ({@code B}). */
	public static String plain(String written) {
		if (written.length() < 2) {
			return written;
		}
		Matcher m = YEAR.matcher(written);
		if (m.matches()) {
			return m.group(1);
		}
		Matcher numeral = NUMERAL.matcher(written);
		return numeral.matches() ? Integer.toString(NUMERALS.indexOf(numeral.group(1).toLowerCase(Locale.ROOT)) + 1) : written;
	}

	/** The year that the name of a group tells ({@code 8A}); empty when it tells none. */
	static String ofGroup(String group) {
		Matcher m = GROUP.matcher(group);
		return m.matches() ? m.group(1) : "";
	}
}
