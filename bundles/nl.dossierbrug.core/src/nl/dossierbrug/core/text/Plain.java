package nl.dossierbrug.core.text;

import java.util.List;

/** One value and nothing else. */
record Plain(Argument value) implements Text {

	@Override
	public String in(Language language) {
		return value.in(language);
	}

	@Override
	public String pattern(Language language) {
		return String.valueOf(Text.FIRST_SLOT);
	}

	@Override
	public List<Argument> values() {
		return List.of(value);
	}

	@Override
	public Text saying(List<Argument> values) {
		return new Plain(values.getFirst());
	}

	@Override
	public String toString() {
		return in(Language.NL);
	}
}
