package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.text.Text;

/**
 * The same message about several dossiers, in which only what a dossier says differs: a value between quotes, a number,
 * a date. People read it once, with an ellipsis where it differs, and with each dossier what stands there. Where more than
 * one value differs they are numbered, so that one sees which is which.
 */
final class Wordings {

	private static final Pattern VALUE = Pattern.compile(
			"(?<![\\p{L}\\p{N}])'[^']*'(?!\\p{L})|\"[^\"]*\"|\\d{1,2} \\p{L}+ \\d{4}|[\\d•][\\d•.,:/-]*(?<![.,:/-])");
	private static final String ELLIPSIS = "…";

	private final Spoken nl;
	private final Spoken en;
	private final Map<Text, Integer> known = new LinkedHashMap<>();

	/** @param first the message as it was said first */
	Wordings(Text first) {
		nl = new Spoken(first.nl());
		en = new Spoken(first.en());
		known.put(first, 0);
	}

	/** What all messages that differ in values only have in common: equal for two of them, and for no others. */
	static String shape(Text message) {
		return VALUE.matcher(message.nl()).replaceAll(ELLIPSIS);
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
		nl.compare(message.nl());
		en.compare(message.en());
		if (!remember) {
			return -1;
		}
		known.put(message, known.size());
		return known.size() - 1;
	}

	/** The message, with an ellipsis in place of each value that is not always the same. */
	Text common() {
		return new Text(nl.common(), en.common());
	}

	/** Of each message, by its number, the values that are not always the same; empty where all say the same. */
	List<Text> details() {
		return known.keySet().stream().map(m -> new Text(nl.details(m.nl()), en.details(m.en()))).toList();
	}

	/** The message in one language. */
	private static final class Spoken {

		private final String first;
		private final List<String> values;
		private final BitSet differs = new BitSet();

		Spoken(String first) {
			this.first = first;
			values = values(first);
		}

		private static List<String> values(String message) {
			List<String> values = new ArrayList<>();
			Matcher matcher = VALUE.matcher(message);
			while (matcher.find()) {
				values.add(matcher.group());
			}
			return values;
		}

		void compare(String other) {
			if (differs.cardinality() == values.size()) {
				return;
			}
			List<String> others = values(other);
			for (int i = 0; i < Math.min(values.size(), others.size()); i++) {
				if (!values.get(i).equals(others.get(i))) {
					differs.set(i);
				}
			}
		}

		String common() {
			Matcher matcher = VALUE.matcher(first);
			StringBuilder common = new StringBuilder();
			int number = 0;
			for (int i = 0; matcher.find(); i++) {
				matcher.appendReplacement(common, Matcher.quoteReplacement(
						differs.get(i) ? ELLIPSIS + number(++number).strip() : matcher.group()));
			}
			return matcher.appendTail(common).toString();
		}

		String details(String message) {
			List<String> all = values(message);
			StringJoiner details = new StringJoiner(", ");
			int number = 0;
			for (int i = differs.nextSetBit(0); i >= 0 && i < all.size(); i = differs.nextSetBit(i + 1)) {
				details.add(number(++number) + all.get(i));
			}
			return details.toString();
		}

		/** Which of the values it is; nothing when there is one only. */
		private String number(int number) {
			return differs.cardinality() > 1 ? "(" + number + ") " : "";
		}
	}
}
