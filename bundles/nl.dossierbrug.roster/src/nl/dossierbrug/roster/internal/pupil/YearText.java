package nl.dossierbrug.roster.internal.pupil;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The leerjaar as people write it: {@code 8}, {@code 08}, {@code groep 8}, {@code Leerjaar 8}. */
public final class YearText {

	private static final String WORD = "(?i:groep|gr\\.?|jaargroep|leerjaar|lj\\.?|klas)?\\s*";
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
		return m.matches() ? m.group(1) : written;
	}

	/** The year that the name of a group tells ({@code 8A}); empty when it tells none. */
	static String ofGroup(String group) {
		Matcher m = GROUP.matcher(group);
		return m.matches() ? m.group(1) : "";
	}
}
