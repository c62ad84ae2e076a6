package nl.dossierbrug.standard.tree;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Element;

/**
 * A path that finds nodes: {@code /dossier/inzage} from the top, {@code adreslijst/adres} from a node, {@code .} for
 * the node itself, and {@code //} before a name for any depth.
 */
public final class NodePath {

	/** The steps under way are kept as the bits of a number. */
	private static final int MOST_STEPS = 60;

	/** @param deep whether any number of elements may stand before it */
	public record Step(String name, boolean deep) {
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
				steps.add(new Step(name.intern(), deep));
				deep = false;
			}
		}
		if (deep || steps.isEmpty() || steps.size() > MOST_STEPS) {
			throw new IllegalArgumentException("not a path: " + text);
		}
	}

	/** Whether it begins at the top, so that it finds the same from everywhere. */
	public boolean absolute() {
		return absolute;
	}

	public List<Step> steps() {
		return steps;
	}

	/**
	 * Every node at this path, once, in document order.
	 *
	 * @param from where a path that does not begin at the top begins
	 */
	public List<Node> select(Node from) {
		if (steps.isEmpty()) {
			return List.of(from);
		}
		List<Node> found = new ArrayList<>(2);
		if (absolute) {
			Node root = from.root();
			arrive(root, after(1, root.element().name()), found);
		} else {
			below(from, 1, found);
		}
		return found;
	}

	/** @param open the steps that a child may take, a bit for each */
	private void below(Node node, long open, List<Node> found) {
		List<Element> children = node.element().children();
		for (int i = 0; i < children.size(); i++) {
			long next = after(open, children.get(i).name());
			if (next != 0) {
				arrive(node.child(i), next, found);
			}
		}
	}

	private void arrive(Node node, long open, List<Node> found) {
		long end = 1L << steps.size();
		if ((open & end) != 0) {
			found.add(node);
		}
		if ((open & ~end) != 0) {
			below(node, open & ~end, found);
		}
	}

	/** The steps that are open below an element of that name; the bit after the last step says that it is at the path. */
	private long after(long open, String name) {
		long next = 0;
		for (long rest = open; rest != 0; rest &= rest - 1) {
			int at = Long.numberOfTrailingZeros(rest);
			Step step = steps.get(at);
			if (step.deep) {
				next |= 1L << at;
			}
			if (step.name.equals(name)) {
				next |= 1L << at + 1;
			}
		}
		return next;
	}

	/** Where a node at this path would stand, without numbers; for a deep path its last name only. */
	public String place(Node from) {
		if (steps.isEmpty()) {
			return from.place();
		}
		return absolute || steps.stream().anyMatch(Step::deep) ? text : from.place() + "/" + text;
	}

	@Override
	public boolean equals(Object o) {
		return o instanceof NodePath other && text.equals(other.text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	@Override
	public String toString() {
		return text;
	}
}
