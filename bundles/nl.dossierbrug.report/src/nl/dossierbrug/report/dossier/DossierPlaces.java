package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;

/**
 * Where everything in a dossier stands, as findings write it: {@code /dossier[1]/huidigeschool[1]}. It holds when the
 * dossier is parted and blocks are cut to what is of their own category, as that leaves the leaves what they are.
 */
final class DossierPlaces {

	private final Map<Element, String> leaves = new IdentityHashMap<>();
	private final Dossier dossier;

	DossierPlaces(Dossier dossier) {
		Element root = dossier.root();
		this.dossier = new Dossier(dossier.standard(), placed(root, "/" + root.name() + "[1]"));
	}

	/** The dossier, in which each leaf is one of its own. */
	Dossier dossier() {
		return dossier;
	}

	private Element placed(Element element, String path) {
		if (element.children().isEmpty()) {
			Element leaf = element.withText(element.text());
			leaves.put(leaf, path);
			return leaf;
		}
		Map<String, Integer> positions = new HashMap<>();
		List<Element> children = new ArrayList<>();
		for (Element child : element.children()) {
			children.add(placed(child, path + "/" + child.name() + "[" + positions.merge(child.name(), 1, Integer::sum) + "]"));
		}
		return element.withChildren(children);
	}

	/** Where a leaf of the dossier stands, or a block that holds some of its leaves. */
	String of(Branch branch) {
		Element leaf = branch.element();
		int below = 0;
		while (!leaf.children().isEmpty()) {
			leaf = leaf.children().getFirst();
			below++;
		}
		String path = leaves.get(leaf);
		for (; below > 0; below--) {
			path = path.substring(0, path.lastIndexOf('/'));
		}
		return path;
	}
}
