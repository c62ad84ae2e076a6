package nl.dossierbrug.core.text;

import java.util.Objects;

/**
 * Words for people, in every language at once. A text is made where something happens and read where somebody
 * looks, which may be later, in another language, and after the bundle that made it has gone; so it carries both.
 *
 * @param nl the Dutch words, never {@code null}
 * @param en the English words, never {@code null}
 */
public record Text(String nl, String en) {

	public Text {
		Objects.requireNonNull(nl);
		Objects.requireNonNull(en);
	}

	/** Something that reads the same in every language: a name, a code, a path. */
	public static Text same(String words) {
		return new Text(words, words);
	}

	/** The words in one language. */
	public String in(Language language) {
		return language == Language.EN ? en : nl;
	}

	@Override
	public String toString() {
		return nl;
	}
}
