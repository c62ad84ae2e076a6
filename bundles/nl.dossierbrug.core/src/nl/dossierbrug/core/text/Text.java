package nl.dossierbrug.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words for people. A text is made where something happens and read where somebody looks, later and in that person's
 * language; until then it is a key with typed arguments, or what a table says. Two texts are equal when they say the same of
 * the same things. What is to be kept beyond the program's run is {@link #kept()}: it no longer needs the message file it
 * came from, which a later version may have without those words, or not at all.
 */
public sealed interface Text permits Phrase, Plain, Label, Joined, KeptWords {

	/** Stands in a pattern for the first value; the character after it for the second, and so on. No writing uses them. */
	char FIRST_SLOT = '\uE000';

	/** The words in one language, with every number masked that could be somebody's. */
	String in(Language language);

	/**
	 * The words in one language with a slot in place of each of the {@link #values()}: {@link #FIRST_SLOT} for
	 * the first.
	 */
	String pattern(Language language);

	/**
	 * What this is said of, in the order in which it was filled in, that of the texts in it included: names, days, numbers.
	 * Not a count on which other words depend, nor words from a table.
	 */
	List<Argument> values();

	/**
	 * The same said of something else.
	 *
	 * @param values as many as there are {@link #values()}
	 */
	Text saying(List<Argument> values);

	/** Whether there is nothing to read. */
	default boolean isBlank() {
		return in(Language.NL).isBlank();
	}

	/** The same as it may be kept: in every language as it reads now, and with no number in it that could be somebody's. */
	default KeptWords kept() {
		Map<Language, String> patterns = new HashMap<>();
		Language.all().forEach(language -> patterns.put(language, pattern(language)));
		return new KeptWords(key(), patterns, values().stream().map(Argument::kept).toList());
	}

	/** Where the words come from, package and key; empty for words that come from no message file. */
	default String key() {
		return "";
	}

	/** Something that reads the same in every language: a name, a code, a path. */
	static Text same(String words) {
		return new Plain(new Argument.Said(words));
	}

	/** A value on its own. */
	static Text of(Argument value) {
		return value instanceof Argument.Words(Text text) ? text : new Plain(value);
	}

	/** Words that a table holds in Dutch and in English. */
	static Text of(String nl, String en) {
		return new Label(Map.of(Language.NL, nl, Language.EN, en));
	}

	/** Words that are made of a table's, in each language by itself. Dutch must be there; for what is not, it is said. */
	static Text of(Map<Language, String> words) {
		return new Label(words);
	}

	/** Signs that belong to the sentence and are the same in every language: a dash, a bracket. */
	static Text fixed(String signs) {
		return new Label(Map.of(Language.NL, signs));
	}

	/** One thing after the other, with the same signs between each two. */
	static Text joined(String between, List<? extends Text> parts) {
		return parts.size() == 1 ? parts.getFirst() : new Joined(between, List.copyOf(parts));
	}
}
