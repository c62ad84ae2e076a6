package nl.dossierbrug.standard.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.tree.Node;

/** The leaves of a dossier in which something is filled in. */
final class Leaves {

	private final List<Node> filled = new ArrayList<>();

	Leaves(Dossier dossier) {
		collect(Node.root(dossier.root()));
	}

	private void collect(Node node) {
		if (!node.element().text().isBlank()) {
			filled.add(node);
		}
		node.children().forEach(this::collect);
	}

	List<Node> all() {
		return filled;
	}

	/** How often each name with its text is there, save at places that are not to be counted. */
	static Map<String, Integer> counted(List<Node> leaves, List<String> not) {
		Map<String, Integer> counts = new TreeMap<>();
		leaves.stream().filter(n -> not.stream().noneMatch(p -> (n.path() + "/").startsWith(p + "/")))
				.forEach(n -> counts.merge(n.element().name() + "=" + n.element().text() + n.element().attributes(), 1, Integer::sum));
		return counts;
	}
}
