package nl.dossierbrug.roster.internal.pupil;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dossierbrug.core.table.DataTable;

/** What can stand before a surname, from {@code voorvoegsels.csv}. */
final class Prefixes {

	/** Words in the longest of the table. */
	private static final int LONGEST = 4;

	private final Map<String, Boolean> fixed = DataTable.beside(Prefixes.class, "voorvoegsels.csv").rows().stream()
			.collect(Collectors.toMap(row -> row.get("prefix"), row -> row.get("kind").equals("vast"), (a, b) -> a, HashMap::new));

	/** How many words from a place on are a prefix, at most up to an end; 0 when none. */
	int lengthAt(List<String> words, int from, int end) {
		for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
			if (fixed.containsKey(joined(words.subList(from, from + length)))) {
				return length;
			}
		}
		return 0;
	}

	/** How many words before an end are a prefix, at least from a place on; 0 when none. */
	int lengthBefore(List<String> words, int from, int end) {
		for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
			if (fixed.containsKey(joined(words.subList(end - length, end)))) {
				return length;
			}
		}
		return 0;
	}

	/** Whether these words are a prefix and nothing else: in small letters, or one that is nobody's first name. */
	boolean certain(List<String> words) {
		return !words.isEmpty() && (isSmall(words.getFirst()) || fixed.getOrDefault(joined(words), false));
	}

	/** Whether these words are together a prefix. */
	boolean is(List<String> words) {
		return !words.isEmpty() && fixed.containsKey(joined(words));
	}

	/** Whether a prefix is shortened, so that it cannot be told what it stands for. */
	static boolean isShort(String prefix) {
		return prefix.indexOf('.') >= 0 || prefix.indexOf('/') >= 0 || prefix.equals("vd") || prefix.equals("v d");
	}

	/** Whether a word begins small; one that begins with an apostrophe does too. */
	static boolean isSmall(String word) {
		return !Character.isUpperCase(word.codePointAt(0)) && !(word.length() > 1 && word.charAt(0) == '\'' && Character.isUpperCase(word.charAt(1)));
	}

	/** A prefix as it is written: small letters, straight apostrophe. */
	static String joined(List<String> words) {
		return String.join(" ", words).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('`', '\'');
	}
}
