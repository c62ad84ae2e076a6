package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A path that finds nodes: {@code /dossier/inzage} from the top, {@code adreslijst/adres} from a node, {@code .} for
 * the node itself, and {@code //} before a name for any depth.
 */
public final class NodePath {

	private record Step(String name, boolean deep) {
	}

	private final String text;
	private final boolean absolute;
	private final List<Step> steps = new ArrayList<>();

	/** @param text the path as above */
	public NodePath(String text) {
		this.text = text;
		absolute = text.startsWith("/");
		if (text.equals(".")) {
			return;
		}
		boolean deep = false;
		String rest = absolute ? text.substring(1) : text;
		for (String name : rest.split("/", -1)) {
			if (name.isEmpty()) {
				deep = true;
			} else {
				steps.add(new Step(name, deep));
				deep = false;
			}
		}
		if (deep || steps.isEmpty()) {
			throw new IllegalArgumentException("not a path: " + text);
		}
	}

	/**
	 * Every node at this path, in document order.
	 *
	 * @param from where a path that does not begin at the top begins
	 */
	public List<Node> select(Node from) {
		List<Node> here = List.of(from);
		int next = 0;
		if (absolute) {
			Node root = from.root();
			Step first = steps.getFirst();
			here = new ArrayList<>();
			if (root.element().name().equals(first.name)) {
				here.add(root);
			}
			if (first.deep) {
				descend(root, first.name, here);
			}
			next = 1;
		}
		for (Step step : steps.subList(next, steps.size())) {
			List<Node> found = new ArrayList<>();
			for (Node node : here) {
				if (step.deep) {
					descend(node, step.name, found);
				} else {
					children(node, step.name, found);
				}
			}
			here = found;
		}
		return here;
	}

	private static void children(Node node, String name, List<Node> found) {
		for (Node child : node.children()) {
			if (child.element().name().equals(name)) {
				found.add(child);
			}
		}
	}

	private static void descend(Node node, String name, List<Node> found) {
		for (Node child : node.children()) {
			if (child.element().name().equals(name)) {
				found.add(child);
			}
			descend(child, name, found);
		}
	}

	/** Where a node at this path would stand, without numbers; for a deep path its last name only. */
	String place(Node from) {
		if (steps.isEmpty()) {
			return from.place();
		}
		return absolute || steps.stream().anyMatch(Step::deep) ? text : from.place() + "/" + text;
	}

	@Override
	public String toString() {
		return text;
	}
}
