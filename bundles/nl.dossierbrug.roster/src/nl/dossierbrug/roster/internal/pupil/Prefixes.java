package nl.dossierbrug.roster.internal.pupil;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can stand before a surname, from {@code voorvoegsels.txt}. */
final class Prefixes {

	/** Words in the longest of the table. */
	private static final int LONGEST = 4;

	private final Set<String> known = DataTable.of("voorvoegsels.txt", 0).rows().stream().map(List::getFirst)
			.collect(Collectors.toCollection(HashSet::new));

	/** How many words from a place on are a prefix, at most up to an end; 0 when none. */
	int lengthAt(List<String> words, int from, int end) {
		for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
			if (known.contains(joined(words.subList(from, from + length)))) {
				return length;
			}
		}
		return 0;
	}

	/** How many words before an end are a prefix, at least from a place on; 0 when none. */
	int lengthBefore(List<String> words, int from, int end) {
		for (int length = Math.min(LONGEST, end - from); length > 0; length--) {
			if (known.contains(joined(words.subList(end - length, end)))) {
				return length;
			}
		}
		return 0;
	}

	/** A prefix as it is written: small letters, straight apostrophe. */
	static String joined(List<String> words) {
		return String.join(" ", words).toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replace('`', '\'');
	}
}
