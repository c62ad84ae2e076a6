package nl.dossierbrug.core.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words as they were said once, whatever has become of the message file they came from.
 *
 * @param key where they came from, package and key; empty when they came from nowhere, or when that was not kept
 * @param patterns the words of each language that was spoken then, Dutch always, with slots as {@link Text#pattern} has them
 * @param values what was filled in
 */
public record KeptWords(String key, Map<Language, String> patterns, List<Argument> values) implements Text {

	public KeptWords {
		Objects.requireNonNull(key);
		patterns = Map.copyOf(patterns);
		values = List.copyOf(values);
		if (!patterns.containsKey(Language.NL)) {
			throw new IllegalArgumentException("words, and none in Dutch");
		}
	}

	@Override
	public String in(Language language) {
		return Slots.filled(pattern(language), values, language);
	}

	@Override
	public String pattern(Language language) {
		return patterns.getOrDefault(language, patterns.get(Language.NL));
	}

	@Override
	public Text saying(List<Argument> others) {
		return new KeptWords(key, patterns, others);
	}

	@Override
	public KeptWords kept() {
		return this;
	}

	@Override
	public String toString() {
		return in(Language.NL);
	}
}
