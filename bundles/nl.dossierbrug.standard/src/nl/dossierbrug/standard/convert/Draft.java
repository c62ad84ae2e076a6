package nl.dossierbrug.standard.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.tree.Node;

/** An element of the new version while it is made. Made for one conversion by one thread. */
final class Draft {

	private final ElementDefinition definition;
	private final List<Draft> children = new ArrayList<>();
	/** Where it comes from; {@code null} for a block that was only made to hold something. */
	private Node source;
	private String text = "";

	/** The top of a tree. */
	Draft(ElementDefinition definition, Node source) {
		this.definition = definition;
		this.source = source;
	}

	ElementDefinition definition() {
		return definition;
	}

	boolean isEmpty() {
		return children.isEmpty();
	}

	/** What may stand below it under that name; empty when it holds text or knows no such element. */
	Optional<ElementDefinition> childDefinition(String name) {
		return definition.block().flatMap(b -> b.child(name));
	}

	/** Whether one more element of that definition may stand below it. */
	boolean hasRoomFor(ElementDefinition child) {
		return child.repeats() || children.stream().noneMatch(c -> c.definition == child && c.source != null);
	}

	/** Takes an element over, below this one; a block that was made to hold something becomes that element. */
	Draft take(ElementDefinition child, Node from, String itsText) {
		Draft draft = child.repeats() ? add(child) : made(child);
		draft.source = from;
		draft.text = itsText;
		return draft;
	}

	void remove(Draft child) {
		children.remove(child);
	}

	/** The block at a path below this one; it is made where it is missing. */
	Draft home(List<String> path) {
		Draft here = this;
		for (String name : path) {
			here = here.made(here.childDefinition(name).orElseThrow(() -> new IllegalStateException("no place " + path)));
		}
		return here;
	}

	/** Writes a text, in the leaf that stands there or in a new one. */
	void write(List<String> path, String words) {
		home(path).text = words;
	}

	private Draft made(ElementDefinition child) {
		return children.stream().filter(c -> c.definition == child).findFirst().orElseGet(() -> add(child));
	}

	private Draft add(ElementDefinition child) {
		Draft draft = new Draft(child, null);
		children.add(draft);
		return draft;
	}

	/**
	 * The element that comes of it, everything in the order of the new version.
	 *
	 * @param path of this element, with positions
	 * @param origins to be filled: the path from which each element comes, by its new path
	 */
	Element element(String path, Map<String, String> origins) {
		if (source != null) {
			origins.put(path, source.path());
		}
		int line = source == null ? 0 : source.element().line();
		Map<String, String> attributes = source == null ? Map.of() : source.element().attributes();
		if (definition.isLeaf()) {
			return Element.leaf(definition.name(), text, attributes, line);
		}
		Map<String, Integer> counts = new HashMap<>();
		List<Element> made = ordered().stream().map(c -> c.element(path + "/" + c.definition.name() + "["
				+ counts.merge(c.definition.name(), 1, Integer::sum) + "]", origins)).toList();
		return Element.block(definition.name(), made, attributes, line);
	}

	/** A sequence that repeats is left as it is: there the order itself tells what belongs together. */
	private List<Draft> ordered() {
		BlockDefinition block = definition.block().orElseThrow();
		List<Draft> ordered = new ArrayList<>(children);
		ordered.sort(Comparator.comparingInt(c -> {
			int slot = block.slotOf(c.definition.index());
			return block.inSequence(slot) ? block.sequenceFirst() : slot;
		}));
		return ordered;
	}
}
