package nl.dossierbrug.core.text;

import java.util.ArrayList;
import java.util.List;

/** A message of a message file, with what it is said of. */
record Phrase(Messages messages, String id, List<Argument> arguments) implements Text {

	@Override
	public String in(Language language) {
		return arguments.isEmpty() ? messages.format(language, id, List.of()) : Slots.filled(pattern(language), values(), language);
	}

	@Override
	public String pattern(Language language) {
		List<Object> spoken = new ArrayList<>();
		int slots = 0;
		for (int i = 0; i < arguments.size(); i++) {
			Argument argument = arguments.get(i);
			if (argument instanceof Argument.Words(Text text)) {
				spoken.add(Slots.shifted(text.pattern(language), slots));
			} else if (argument instanceof Argument.Count(long number) && messages.isCounted(id, i)) {
				spoken.add(number);
			} else {
				spoken.add(String.valueOf(Slots.at(slots)));
			}
			slots += values(i).size();
		}
		return messages.format(language, id, spoken);
	}

	@Override
	public List<Argument> values() {
		List<Argument> values = new ArrayList<>();
		for (int i = 0; i < arguments.size(); i++) {
			values.addAll(values(i));
		}
		return values;
	}

	private List<Argument> values(int index) {
		return switch (arguments.get(index)) {
			case Argument.Words(Text text) -> text.values();
			case Argument.Count count when messages.isCounted(id, index) -> List.of();
			case Argument other -> List.of(other);
		};
	}

	@Override
	public Text saying(List<Argument> values) {
		List<Argument> said = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < arguments.size(); i++) {
			int to = from + values(i).size();
			Argument old = arguments.get(i);
			if (old instanceof Argument.Words(Text text)) {
				said.add(new Argument.Words(text.saying(values.subList(from, to))));
			} else {
				said.add(from == to ? old : values.get(from));
			}
			from = to;
		}
		return new Phrase(messages, id, said);
	}

	@Override
	public String key() {
		return messages.name() + "/" + id;
	}

	@Override
	public String toString() {
		return in(Language.NL);
	}
}
