package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * None of the paths is there.
 *
 * @param paths what must not be there
 * @param leftOut whether composing leaves it out; if not, something contradicts something and a person must decide
 */
record Forbidden(List<NodePath> paths, boolean leftOut) implements Predicate {

	@Override
	public List<Violation> violations(Node subject) {
		List<Node> found = new ArrayList<>();
		paths.forEach(path -> found.addAll(path.select(subject)));
		if (found.isEmpty()) {
			return List.of();
		}
		Node first = found.getFirst();
		return List.of(new Violation(first, first.place(), "", Text.same(""),
				leftOut ? new Repair.LeaveOut(found) : new Repair.None()));
	}
}
