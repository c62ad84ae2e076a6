package nl.dossierbrug.standard.rules;

import java.util.Arrays;

import nl.dossierbrug.standard.tree.Node;

/** The way down a tree. A node on it is made only when somebody asks for it. For one thread. */
final class Trail {

	private static final int USUAL_DEPTH = 16;

	private Node[] nodes = new Node[USUAL_DEPTH];
	private int[] indexes = new int[USUAL_DEPTH];

	Trail(Node root) {
		nodes[0] = root;
	}

	/** Goes one down, or to a next child. @param depth of the child, from 1; @param index which child it is, from 0 */
	void step(int depth, int index) {
		if (depth == nodes.length) {
			nodes = Arrays.copyOf(nodes, 2 * depth);
			indexes = Arrays.copyOf(indexes, 2 * depth);
		}
		nodes[depth] = null;
		indexes[depth] = index;
	}

	/** The node at a depth. */
	Node node(int depth) {
		if (nodes[depth] == null) {
			nodes[depth] = node(depth - 1).child(indexes[depth]);
		}
		return nodes[depth];
	}
}
