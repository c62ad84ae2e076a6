package nl.dossierbrug.standard.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.tree.Node;

/**
 * A leaf of a dossier.
 *
 * @param path with positions
 * @param name its name
 * @param text what stands there
 */
record Leaf(String path, String name, String text) {

	/** Every leaf, in document order. */
	static List<Leaf> all(Dossier dossier) {
		List<Leaf> leaves = new ArrayList<>();
		collect(Node.root(dossier.root()), leaves);
		return leaves;
	}

	private static void collect(Node node, List<Leaf> leaves) {
		if (node.children().isEmpty()) {
			leaves.add(new Leaf(node.path(), node.element().name(), node.element().text()));
		}
		node.children().forEach(child -> collect(child, leaves));
	}

	/** The dossier with other texts in its leaves. */
	static Dossier changed(Dossier dossier, UnaryOperator<Leaf> change) {
		return new Dossier(dossier.standard(), changed(Node.root(dossier.root()), change));
	}

	private static Element changed(Node node, UnaryOperator<Leaf> change) {
		Element element = node.element();
		return node.children().isEmpty()
				? element.withText(change.apply(new Leaf(node.path(), element.name(), element.text())).text)
				: element.withChildren(node.children().stream().map(child -> changed(child, change)).toList());
	}

	Leaf with(String other) {
		return new Leaf(path, name, other);
	}
}
