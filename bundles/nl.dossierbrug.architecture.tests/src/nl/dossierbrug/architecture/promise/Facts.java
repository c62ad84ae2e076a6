package nl.dossierbrug.architecture.promise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told of one type or member: single words ({@code final}, {@code abstract}), and words with something behind a colon
 * ({@code throws:java.io.IOException}), of which there may be several.
 */
record Facts(List<String> words) {

	Facts {
		words = List.copyOf(words);
	}

	boolean has(String word) {
		return words.contains(word);
	}

	/** Whatever stands behind that word and a colon, in its order. */
	List<String> all(String word) {
		return words.stream().filter(w -> w.startsWith(word + ":")).map(w -> w.substring(word.length() + 1)).toList();
	}

	/** What is here and not there, of that word. */
	Set<String> beyond(Facts other, String word) {
		Set<String> more = new TreeSet<>(all(word));
		more.removeAll(other.all(word));
		return more;
	}
}
