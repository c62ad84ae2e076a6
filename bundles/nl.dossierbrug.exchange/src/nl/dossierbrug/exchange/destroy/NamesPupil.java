package nl.dossierbrug.exchange.destroy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Masking;

/**
 * Whether a text tells whom something was about. A reason for destroying stays in the log, so it may not bring back what
 * was destroyed.
 */
final class NamesPupil {

	private static final int SHORTEST = 3;
	/** Fewer digits that were written apart can be a date, or a count. */
	private static final int FEWEST_APART = 5;
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	/** They stand in names, and in any other sentence. */
	private static final Set<String> COMMON = Set.of("van", "der", "den", "het", "ten", "ter", "von", "bin", "ben", "las");

	private final Set<String> words;
	private final String text;
	/** Its digits, as if nothing but letters had stood between them. */
	private final String digits;

	NamesPupil(String text) {
		this.text = text;
		words = words(text);
		digits = digits(text);
	}

	/** @param number the school's own number of the pupil; empty when not known */
	boolean tells(String name, Optional<Bsn> bsn, String number) {
		return !Masking.masked(text).equals(text) || bsn.filter(own -> tellsNumber(own.digits())).isPresent()
				|| number.length() >= SHORTEST && (text.contains(number) || tellsNumber(number)) || tellsName(name);
	}

	private boolean tellsNumber(String number) {
		// the zeros in front are what a spreadsheet loses
		String own = digits(number).strip().replaceFirst("^0+", "");
		return own.length() >= FEWEST_APART && digits.contains(own);
	}

	private boolean tellsName(String name) {
		return words(name).stream().anyMatch(word -> word.length() >= SHORTEST && !COMMON.contains(word) && words.contains(word));
	}

	/** In any writing; a letter becomes a space, anything else between digits is left out. */
	private static String digits(String text) {
		StringBuilder found = new StringBuilder();
		text.codePoints().filter(Character::isLetterOrDigit)
				.forEach(sign -> found.append(Character.isDigit(sign) ? Integer.toString(Character.digit(sign, 10)) : " "));
		return found.toString();
	}

	private static Set<String> words(String text) {
		return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
	}
}
