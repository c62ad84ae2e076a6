package nl.dossierbrug.exchange.destroy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.text.Masking;

/**
 * Whether a text tells whom something was about. A reason for destroying stays in the log, so it may not bring back what
 * was destroyed.
 */
final class NamesPupil {

	private static final int SHORTEST = 3;
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	/** They stand in names, and in any other sentence. */
	private static final Set<String> COMMON = Set.of("van", "der", "den", "het", "ten", "ter", "von", "bin", "ben", "las");

	private final Set<String> words;
	private final String text;

	NamesPupil(String text) {
		this.text = text;
		words = words(text);
	}

	/** @param number the school's own number of the pupil; empty when not known */
	boolean tells(String name, String number) {
		Set<String> named = words(name);
		return !Masking.masked(text).equals(text) || number.length() >= SHORTEST && text.contains(number)
				|| named.stream().anyMatch(word -> word.length() >= SHORTEST && !COMMON.contains(word) && words.contains(word));
	}

	private static Set<String> words(String text) {
		return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
	}
}
