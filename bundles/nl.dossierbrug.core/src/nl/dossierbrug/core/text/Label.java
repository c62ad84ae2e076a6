package nl.dossierbrug.core.text;

import java.util.List;
import java.util.Map;

/** Words that stand in a table, Dutch always. */
record Label(Map<Language, String> words) implements Text {

	Label {
		words = Map.copyOf(words);
		if (!words.containsKey(Language.NL)) {
			throw new IllegalArgumentException("words, and none in Dutch");
		}
	}

	@Override
	public String in(Language language) {
		return words.getOrDefault(language, words.get(Language.NL));
	}

	@Override
	public String pattern(Language language) {
		return Slots.without(in(language));
	}

	@Override
	public List<Argument> values() {
		return List.of();
	}

	@Override
	public Text saying(List<Argument> values) {
		return this;
	}

	@Override
	public String toString() {
		return in(Language.NL);
	}
}
