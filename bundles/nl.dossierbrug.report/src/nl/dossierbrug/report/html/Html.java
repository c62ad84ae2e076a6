package nl.dossierbrug.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a page: a text or an element. Immutable. */
public sealed interface Html {

	/**
	 * A text. Whatever it holds, it stays text.
	 *
	 * @param text any text
	 */
	record Words(String text) implements Html {
	}

	/**
	 * An element.
	 *
	 * @param name its name: small letters and digits
	 * @param attributes in the order to write them; names of small letters and hyphens, values any text
	 * @param children what stands in it
	 */
	record Tag(String name, Map<String, String> attributes, List<Html> children) implements Html {

		public Tag {
			if (!name.matches("[a-z][a-z0-9]*") || !attributes.keySet().stream().allMatch(a -> a.matches("[a-z-]+"))) {
				throw new IllegalArgumentException("no name of an element or attribute: " + name + attributes.keySet());
			}
			attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
			children = List.copyOf(children);
		}

		/** The same element with one more attribute, or another value of it. */
		public Tag with(String attribute, String value) {
			Map<String, String> more = new LinkedHashMap<>(attributes);
			more.put(attribute, value);
			return new Tag(name, more, children);
		}

		/** The same element in a class of the style sheet. */
		public Tag styled(String styleClass) {
			return with("class", styleClass);
		}
	}

	/** An element without attributes. */
	static Tag tag(String name, Html... children) {
		return new Tag(name, Map.of(), Arrays.asList(children));
	}

	/** An element without attributes. */
	static Tag tag(String name, List<? extends Html> children) {
		return new Tag(name, Map.of(), List.copyOf(children));
	}

	/** An element without attributes that holds a text; its line breaks are kept. */
	static Tag tag(String name, String text) {
		return tag(name, lines(List.of(text.split("\\R", -1))));
	}

	/** Lines of text, one below the other. */
	static List<Html> lines(List<String> lines) {
		List<Html> pieces = new ArrayList<>();
		for (String line : lines) {
			if (!pieces.isEmpty()) {
				pieces.add(tag("br"));
			}
			pieces.add(new Words(line));
		}
		return pieces;
	}
}
