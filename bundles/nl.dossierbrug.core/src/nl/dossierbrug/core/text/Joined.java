package nl.dossierbrug.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One text after the other, with the same between each two. */
record Joined(String between, List<Text> parts) implements Text {

	@Override
	public String in(Language language) {
		return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(between));
	}

	@Override
	public String pattern(Language language) {
		List<String> patterns = new ArrayList<>();
		int slots = 0;
		for (Text part : parts) {
			patterns.add(Slots.shifted(part.pattern(language), slots));
			slots += part.values().size();
		}
		return String.join(between, patterns);
	}

	@Override
	public List<Argument> values() {
		return parts.stream().flatMap(part -> part.values().stream()).toList();
	}

	@Override
	public Text saying(List<Argument> values) {
		List<Text> said = new ArrayList<>();
		int from = 0;
		for (Text part : parts) {
			int to = from + part.values().size();
			said.add(part.saying(values.subList(from, to)));
			from = to;
		}
		return new Joined(between, said);
	}

	@Override
	public String toString() {
		return in(Language.NL);
	}
}
