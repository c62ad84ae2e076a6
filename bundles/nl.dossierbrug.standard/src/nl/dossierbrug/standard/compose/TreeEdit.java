package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementTable;

/** Writes into a tree, each element where the table says it must stand. The tree given is never changed. */
final class TreeEdit {

	private final ElementTable table;

	TreeEdit(ElementTable table) {
		this.table = table;
	}

	/** The tree with a text at a path below the root; blocks on the way are made where they are missing. */
	Element write(Element root, String path, String text) {
		return put(root, path, old -> old == null ? Element.leaf(name(path), text) : old.withText(text));
	}

	/** The tree with an element instead of what stood at the path. */
	Element replace(Element root, String path, Element element) {
		return put(root, path, old -> element);
	}

	/** The tree without the element at the path, if it was there. */
	Element remove(Element root, String path) {
		return put(root, path, old -> null);
	}

	/** The tree with an element added to the block at a path, after those of its name. */
	Element append(Element root, String path, Element element) {
		BlockDefinition block = table.at(path).flatMap(p -> p.element().block())
				.orElseThrow(() -> new IllegalArgumentException("no block: " + path));
		return put(root, path, old -> {
			List<Element> children = new ArrayList<>(old == null ? List.of() : old.children());
			insert(children, element, block);
			return old == null ? Element.block(name(path), children) : old.withChildren(children);
		});
	}

	private static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** @param change what comes of the element there, {@code null} for none, both ways */
	private Element put(Element root, String path, UnaryOperator<Element> change) {
		return put(root, table.root(), List.of(path.split("/")), change);
	}

	private static Element put(Element parent, ElementDefinition definition, List<String> path,
			UnaryOperator<Element> change) {
		String name = path.getFirst();
		BlockDefinition block = definition.block().orElseThrow();
		Optional<Element> old = parent.child(name);
		Element changed;
		if (path.size() == 1) {
			changed = change.apply(old.orElse(null));
		} else {
			Element made = put(old.orElseGet(() -> Element.block(name, List.of())), block.child(name).orElseThrow(),
					path.subList(1, path.size()), change);
			changed = old.isEmpty() && made.children().isEmpty() ? null : made;
		}
		List<Element> children = new ArrayList<>(parent.children());
		if (old.isPresent()) {
			int at = children.indexOf(old.get());
			children.remove(at);
			if (changed != null) {
				children.add(at, changed);
			}
		} else if (changed != null) {
			insert(children, changed, block);
		}
		return parent.withChildren(children);
	}

	private static void insert(List<Element> children, Element element, BlockDefinition block) {
		int index = index(element, block);
		int at = 0;
		while (at < children.size() && index(children.get(at), block) <= index) {
			at++;
		}
		children.add(at, element);
	}

	private static int index(Element element, BlockDefinition block) {
		return block.child(element.name()).map(ElementDefinition::index).orElse(Integer.MAX_VALUE);
	}
}
