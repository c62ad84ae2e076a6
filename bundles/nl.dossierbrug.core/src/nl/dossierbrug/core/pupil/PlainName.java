package nl.dossierbrug.core.pupil;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: small letters without accents, in words.
 *
 * @param words letters and digits only; none when the name has neither
 */
record PlainName(List<String> words) {

	private static final int FIRST_BEYOND_ASCII = 128;
	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	/** Words that stand before many a surname, and so tell nothing of whose it is; also as {@code v.d.} is cut up. */
	private static final Set<String> PREFIXES = Set.of("aan", "al", "auf", "aus", "bij", "d", "da", "dal", "das", "de", "degli", "dei", "del",
			"della", "dem", "den", "der", "des", "di", "do", "dos", "du", "el", "het", "im", "in", "l", "la", "las", "le", "les", "lo", "los",
			"of", "onder", "op", "over", "s", "t", "te", "ten", "ter", "tot", "uijt", "uit", "v", "van", "vande", "vanden", "vander", "vd",
			"ver", "vom", "von", "voor", "zu", "zum", "zur");

	static PlainName of(String name) {
		boolean plain = name.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
		String small = (plain ? name : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")).toLowerCase(Locale.ROOT);
		return new PlainName(BETWEEN.splitAsStream(plain ? small : withoutStrokes(small)).filter(word -> !word.isEmpty()).toList());
	}

	/** Letters that are written without their mark where a system has no such letter, and that Unicode does not take apart. */
	private static String withoutStrokes(String plain) {
		return plain.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ð", "d")
				.replace("ħ", "h").replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace("þ", "th");
	}

	/** Whether a word, as somebody wrote it, is one that stands before many a surname. */
	static boolean isPrefix(String word) {
		List<String> bare = of(word).words();
		return !bare.isEmpty() && PREFIXES.containsAll(bare);
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** What the spellings of one name have in common. */
	String letters() {
		return String.join("", words);
	}

	/** Without the words that stand before many a surname; all of them where there is no other. */
	PlainName telling() {
		List<String> own = words.stream().filter(word -> !PREFIXES.contains(word)).toList();
		return own.isEmpty() ? this : new PlainName(own);
	}
}
