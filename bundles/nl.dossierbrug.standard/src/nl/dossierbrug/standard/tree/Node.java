package nl.dossierbrug.standard.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Masking;

/**
 * An element at its place in a tree: it knows its parent and its number among its namesakes, which an {@link Element}
 * does not. One node stands for one place, so two nodes are the same only when they are one object. A node is made when
 * somebody comes there, and numbers are counted when somebody asks for a path: most elements need neither. Made for one
 * use by one thread.
 */
public final class Node {

	private final Element element;
	private final Node parent;
	private final int index;
	private Node[] children;
	private int[] positions;

	private Node(Element element, Node parent, int index) {
		this.element = element;
		this.parent = parent;
		this.index = index;
	}

	/** The top of a tree. */
	public static Node root(Element element) {
		return new Node(element, null, 0);
	}

	/** What stands here. */
	public Element element() {
		return element;
	}

	/** The top of the tree. */
	public Node root() {
		Node top = this;
		while (top.parent != null) {
			top = top.parent;
		}
		return top;
	}

	/** What stands below, in document order. */
	public List<Node> children() {
		Node[] all = new Node[element.children().size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = child(i);
		}
		return List.of(all);
	}

	/** One of {@link #children}, from 0. */
	public Node child(int at) {
		List<Element> elements = element.children();
		if (children == null) {
			children = new Node[elements.size()];
		}
		if (children[at] == null) {
			children[at] = new Node(elements.get(at), this, at);
		}
		return children[at];
	}

	/** Where it stands, as the standard's own reports write it: {@code /dossier[1]/huidigeschool[1]}. */
	public String path() {
		return (parent == null ? "" : parent.path()) + "/" + Masking.masked(element.name()) + "[" + position() + "]";
	}

	/** Counted for all children at once, so that a path for each of many costs no more than the many. */
	private int position() {
		if (parent == null) {
			return 1;
		}
		if (parent.positions == null) {
			Map<String, Integer> counts = new HashMap<>();
			parent.positions = parent.element.children().stream()
					.mapToInt(child -> counts.merge(child.name(), 1, Integer::sum)).toArray();
		}
		return parent.positions[index];
	}

	/** Where it stands, without numbers: {@code /dossier/huidigeschool}. */
	public String place() {
		return (parent == null ? "" : parent.place()) + "/" + element.name();
	}

	/** The line it came from; that of the nearest element around it when it came from nowhere; 0 when all did. */
	public int line() {
		return element.line() > 0 || parent == null ? element.line() : parent.line();
	}

	@Override
	public String toString() {
		return path();
	}
}
