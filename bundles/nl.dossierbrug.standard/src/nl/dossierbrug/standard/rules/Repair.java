package nl.dossierbrug.standard.rules;

import java.util.List;

import nl.dossierbrug.standard.tree.Node;

/** What composing does so that a rule is kept. Only for rules of which nobody need decide how. */
public sealed interface Repair {

	/** Nothing: a person must fill something in or choose. */
	record None() implements Repair {
	}

	/**
	 * These elements are left out.
	 *
	 * @param nodes at least one
	 */
	record LeaveOut(List<Node> nodes) implements Repair {
	}

	/**
	 * This text is written, because what stands there is secret.
	 *
	 * @param node a leaf
	 * @param text what must stand there
	 */
	record Write(Node node, String text) implements Repair {
	}
}
