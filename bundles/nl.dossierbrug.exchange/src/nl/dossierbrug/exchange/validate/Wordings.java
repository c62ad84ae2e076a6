package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/**
 * The same message about several dossiers, in which only what it is said of differs: a name, a day, what stands in the
 * dossier. People read it once, with an ellipsis where it differs, and with each dossier what stands there. Where more than
 * one value differs they are numbered, so that one sees which is which.
 */
final class Wordings {

	private static final String ELLIPSIS = "…";

	private final Text first;
	private final BitSet differs = new BitSet();
	private final Map<Text, Integer> known = new LinkedHashMap<>();

	/** @param first the message as it was said first */
	Wordings(Text first) {
		this.first = first;
		known.put(first, 0);
	}

	/** What all messages that differ in values only have in common: equal for two of them, and for no others. */
	static Text shape(Text message) {
		return message.saying(Collections.nCopies(message.values().size(), new Argument.Said(ELLIPSIS)));
	}

	/** How many different ones there are. */
	int size() {
		return known.size();
	}

	/**
	 * Adds one of the same shape.
	 *
	 * @param remember whether what is different in it is to be kept
	 * @return its number; -1 when it is not kept
	 */
	int add(Text message, boolean remember) {
		Integer number = known.get(message);
		if (number != null) {
			return number;
		}
		compare(message.values());
		if (!remember) {
			return -1;
		}
		known.put(message, known.size());
		return known.size() - 1;
	}

	private void compare(List<Argument> others) {
		List<Argument> values = first.values();
		for (int i = 0; i < values.size(); i++) {
			if (!values.get(i).equals(others.get(i))) {
				differs.set(i);
			}
		}
	}

	/** The message, with an ellipsis in place of each value that is not always the same. */
	Text common() {
		List<Argument> common = new ArrayList<>(first.values());
		int number = 0;
		for (int i = differs.nextSetBit(0); i >= 0; i = differs.nextSetBit(i + 1)) {
			number++;
			common.set(i, new Argument.Said(ELLIPSIS + (differs.cardinality() > 1 ? "(" + number + ")" : "")));
		}
		return first.saying(common);
	}

	/** Of each message, by its number, the values that are not always the same; empty where all say the same. */
	List<Text> details() {
		return known.keySet().stream().map(this::details).toList();
	}

	private Text details(Text message) {
		List<Text> details = new ArrayList<>();
		for (int i = differs.nextSetBit(0); i >= 0; i = differs.nextSetBit(i + 1)) {
			Text value = shown(message, i);
			details.add(differs.cardinality() == 1 ? value
					: Text.joined(" ", List.of(Text.fixed("(" + (details.size() + 1) + ")"), value)));
		}
		return Text.joined(", ", details);
	}

	/** In quotes where the message has it in quotes: what somebody typed, which may be a space. */
	private static Text shown(Text message, int index) {
		Text value = Text.of(message.values().get(index));
		boolean quoted = message.pattern(Language.NL).contains("'" + (char) (Text.FIRST_SLOT + index) + "'");
		return quoted ? Text.joined("", List.of(Text.fixed("'"), value, Text.fixed("'"))) : value;
	}
}
