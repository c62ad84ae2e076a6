package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.tree.Node;

/** Collects what must go or change in a tree, and makes the tree without it. A block that loses its last child goes too. */
final class Removal {

	private final Node root;
	private final Set<Node> out = new HashSet<>();
	private final Map<Node, String> texts = new HashMap<>();

	Removal(Element root) {
		this.root = Node.root(root);
	}

	/** The tree as it was. */
	Node root() {
		return root;
	}

	void leaveOut(Collection<Node> nodes) {
		out.addAll(nodes);
	}

	void write(Node node, String text) {
		texts.put(node, text);
	}

	/** The tree that comes of it; the root itself is never left out. */
	Element result() {
		return rebuilt(root).orElse(root.element());
	}

	private Optional<Element> rebuilt(Node node) {
		if (out.contains(node)) {
			return Optional.empty();
		}
		Element element = node.element();
		if (element.children().isEmpty()) {
			return Optional.of(texts.containsKey(node) ? element.withText(texts.get(node)) : element);
		}
		List<Element> kept = new ArrayList<>(element.children().size());
		boolean changed = false;
		for (Node child : node.children()) {
			Optional<Element> made = rebuilt(child);
			made.ifPresent(kept::add);
			changed |= made.isEmpty() || made.get() != child.element();
		}
		if (!changed) {
			return Optional.of(element);
		}
		return kept.isEmpty() ? Optional.empty() : Optional.of(element.withChildren(kept));
	}
}
