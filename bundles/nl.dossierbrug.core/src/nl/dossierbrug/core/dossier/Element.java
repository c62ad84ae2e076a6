package nl.dossierbrug.core.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One element of a dossier: either a leaf with text, or a block with children. Immutable. Two elements are equal when
 * their content is; the line they came from does not count.
 *
 * <p>An attachment's content is a leaf like any other, its Base64 text kept as it was read; nothing decodes it until
 * somebody opens it.
 */
public final class Element {

	private final String name;
	private final String text;
	private final List<Element> children;
	private final Map<String, String> attributes;
	private final int line;

	private Element(String name, String text, List<Element> children, Map<String, String> attributes, int line) {
		this.name = Objects.requireNonNull(name);
		this.text = Objects.requireNonNull(text);
		this.children = children;
		this.attributes = attributes;
		this.line = line;
	}

	/** A leaf that came from nowhere in particular. */
	public static Element leaf(String name, String text) {
		return new Element(name, text, List.of(), Map.of(), 0);
	}

	/**
	 * A leaf.
	 *
	 * @param name local name, without prefix
	 * @param text its text, untrimmed; may be empty
	 * @param attributes name to value, copied; usually empty
	 * @param line where it began in the input, from 1; 0 when it came from nowhere in particular
	 */
	public static Element leaf(String name, String text, Map<String, String> attributes, int line) {
		return new Element(name, text, List.of(), Map.copyOf(attributes), line);
	}

	/** A block that came from nowhere in particular. */
	public static Element block(String name, List<Element> children) {
		return block(name, children, Map.of(), 0);
	}

	/**
	 * A block.
	 *
	 * @param name local name, without prefix
	 * @param children in document order, copied; may be empty
	 * @param attributes name to value, copied; usually empty
	 * @param line where it began in the input, from 1; 0 when it came from nowhere in particular
	 */
	public static Element block(String name, List<Element> children, Map<String, String> attributes, int line) {
		return new Element(name, "", List.copyOf(children), Map.copyOf(attributes), line);
	}

	/** Local name, as the standard spells it. */
	public String name() {
		return name;
	}

	/** The text of a leaf, untrimmed; empty for a block. */
	public String text() {
		return text;
	}

	/** The children in document order; empty for a leaf. */
	public List<Element> children() {
		return children;
	}

	/** Attributes by name; nearly always empty (the standard has {@code omschrijving} on two elements). */
	public Map<String, String> attributes() {
		return attributes;
	}

	/** The line on which it began, from 1, or 0 when it did not come from a file. */
	public int line() {
		return line;
	}

	/** The first child with that name. */
	public Optional<Element> child(String childName) {
		for (Element child : children) {
			if (child.name.equals(childName)) {
				return Optional.of(child);
			}
		}
		return Optional.empty();
	}

	/**
	 * The first element at a path below this one.
	 *
	 * @param path names joined by slashes, without this element's own: {@code leerling/achternaam}
	 */
	public Optional<Element> at(String path) {
		Optional<Element> here = Optional.of(this);
		for (String step : path.split("/")) {
			here = here.flatMap(e -> e.child(step));
		}
		return here;
	}

	/** The text at a path below this one (see {@link #at}); empty when there is no such element. */
	public Optional<String> textAt(String path) {
		return at(path).map(Element::text);
	}

	/** The same element with other children. */
	public Element withChildren(List<Element> others) {
		return new Element(name, text, List.copyOf(others), attributes, line);
	}

	/** The same leaf with another text. */
	public Element withText(String other) {
		return new Element(name, other, children, attributes, line);
	}

	@Override
	public boolean equals(Object o) {
		return o instanceof Element e && name.equals(e.name) && text.equals(e.text) && children.equals(e.children)
				&& attributes.equals(e.attributes);
	}

	@Override
	public int hashCode() {
		return Objects.hash(name, text, children, attributes);
	}

	/** The name only: a dossier's content does not belong in a log. */
	@Override
	public String toString() {
		return "<" + name + ">";
	}
}
