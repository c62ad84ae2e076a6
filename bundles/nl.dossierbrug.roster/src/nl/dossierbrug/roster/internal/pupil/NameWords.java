package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a written name into words that belong together: two family names joined by a hyphen are one, with whatever prefix
 * stands before the second; a prefix that ends in an apostrophe is parted from the name it is written onto.
 */
final class NameWords {

	/** Within a word that was joined; back to a space when words are put together. */
	private static final char HELD = '\u00A0';
	private static final Pattern APART = Pattern.compile("\\s+[-–—]\\s*|\\s*[–—]\\s*|(?<=\\p{L})-\\s+");
	private static final Pattern WRITTEN_ON = Pattern.compile("(?i)(?<![\\p{L}'’])(d|l|dell|dall|'t|’t)['’](?=\\p{Lu})");
	private static final Pattern T_WRITTEN_ON = Pattern.compile("(?i)(?<![\\p{L}])(['’]t)(?=\\p{Lu})");

	private final Prefixes prefixes;

	NameWords(Prefixes prefixes) {
		this.prefixes = prefixes;
	}

	/** The words of a name, or of a part of it. */
	List<String> of(String text) {
		if (text.isBlank()) {
			return new ArrayList<>();
		}
		String joined = APART.matcher(text.strip()).replaceAll("-");
		String parted = T_WRITTEN_ON.matcher(WRITTEN_ON.matcher(joined).replaceAll("$0 ")).replaceAll("$1 ");
		List<String> words = new ArrayList<>(List.of(parted.split(" +")));
		for (int i = 0; i < words.size() - 1; i++) {
			hold(words, i);
		}
		return words;
	}

	/** {@code Bos-de Wit} is one family name, as {@code Bos-Wit} is. */
	private void hold(List<String> words, int at) {
		int hyphen = words.get(at).lastIndexOf('-');
		if (hyphen < 1 || hyphen == words.get(at).length() - 1) {
			return;
		}
		List<String> second = new ArrayList<>(words.subList(at, words.size()));
		second.set(0, words.get(at).substring(hyphen + 1));
		int prefix = prefixes.lengthAt(second, 0, second.size() - 1);
		if (prefix > 0 && prefixes.certain(second.subList(0, prefix))) {
			String whole = String.join(String.valueOf(HELD), words.subList(at, at + prefix + 1));
			words.subList(at, at + prefix + 1).clear();
			words.add(at, whole);
		}
	}

	/** Words put together again. */
	static String join(List<String> words) {
		return String.join(" ", words).replace(HELD, ' ');
	}
}
