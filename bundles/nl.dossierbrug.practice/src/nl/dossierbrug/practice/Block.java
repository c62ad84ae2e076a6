package nl.dossierbrug.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;

/** Builds a block of a dossier or roster, child by child, in the order of its standard. */
final class Block {

	private final String name;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Element> children = new ArrayList<>();

	Block(String name) {
		this.name = name;
	}

	Block attribute(String attribute, String value) {
		attributes.put(attribute, value);
		return this;
	}

	/** Adds a leaf, unless its value is an empty text: the standards know no empty leaves. */
	Block leaf(String leaf, Object value) {
		String text = String.valueOf(value);
		if (!text.isEmpty()) {
			children.add(Element.leaf(leaf, text));
		}
		return this;
	}

	Block with(Element child) {
		children.add(child);
		return this;
	}

	Block with(Optional<Element> child) {
		child.ifPresent(children::add);
		return this;
	}

	Block with(List<Element> more) {
		children.addAll(more);
		return this;
	}

	Element element() {
		return Element.block(name, children, attributes, 0);
	}
}
