package nl.dossierbrug.standard.repair;

import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.tree.Node;

/** Writes texts into leaves of a tree. */
final class Texts {

	/**
	 * The tree with other texts.
	 *
	 * @param texts by the path of the leaf, with positions
	 */
	Element write(Element root, Map<String, String> texts) {
		return texts.isEmpty() ? root : written(Node.root(root), texts);
	}

	private static Element written(Node node, Map<String, String> texts) {
		if (node.element().children().isEmpty()) {
			String text = texts.get(node.path());
			return text == null ? node.element() : node.element().withText(text);
		}
		return node.element().withChildren(node.children().stream().map(child -> written(child, texts)).toList());
	}
}
