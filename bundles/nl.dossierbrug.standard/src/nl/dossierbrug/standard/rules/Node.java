package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Element;

/**
 * An element at its place in a tree: it knows its parent and its number among its namesakes, which an {@link Element}
 * does not. One node stands for one place, so two nodes are the same only when they are one object. Made for one use
 * by one thread.
 */
public final class Node {

	private final Element element;
	private final Node parent;
	private final int position;
	private List<Node> children;

	private Node(Element element, Node parent, int position) {
		this.element = element;
		this.parent = parent;
		this.position = position;
	}

	/** The top of a tree. */
	public static Node root(Element element) {
		return new Node(element, null, 1);
	}

	/** What stands here. */
	public Element element() {
		return element;
	}

	/** The top of the tree. */
	public Node root() {
		return parent == null ? this : parent.root();
	}

	/** What stands below, in document order. */
	public List<Node> children() {
		if (children == null) {
			Map<String, Integer> counts = new HashMap<>();
			List<Node> made = new ArrayList<>(element.children().size());
			for (Element child : element.children()) {
				made.add(new Node(child, this, counts.merge(child.name(), 1, Integer::sum)));
			}
			children = made;
		}
		return children;
	}

	/** Where it stands, as the standard's own reports write it: {@code /dossier[1]/huidigeschool[1]}. */
	public String path() {
		return (parent == null ? "" : parent.path()) + "/" + element.name() + "[" + position + "]";
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
