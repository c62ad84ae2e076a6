package nl.dossierbrug.standard.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;

/**
 * Finds the fewest elements of a block that would have to move to make its order right: those outside the longest run
 * that is in order.
 */
final class Misplaced {

	private final Findings findings;
	private final Wording wording;

	Misplaced(Findings findings, Wording wording) {
		this.findings = findings;
		this.wording = wording;
	}

	/** A child that the standard knows in this block. */
	private record Child(Element element, ElementDefinition definition, int slot, int position) {
	}

	void report(OpenElement parent) {
		List<Child> children = children(parent);
		boolean[] inOrder = longestRun(children);
		for (int i = 0; i < children.size(); i++) {
			if (!inOrder[i]) {
				report(parent, children, inOrder, children.get(i));
			}
		}
	}

	private static List<Child> children(OpenElement parent) {
		BlockDefinition block = parent.block;
		List<Child> children = new ArrayList<>();
		Map<String, Integer> positions = new HashMap<>();
		for (Element child : parent.children) {
			block.child(child.name()).ifPresent(d -> children.add(
					new Child(child, d, block.slotOf(d.index()), positions.merge(child.name(), 1, Integer::sum))));
		}
		return children;
	}

	/** The longest run in which no slot is smaller than the one before, by patience sorting. */
	private static boolean[] longestRun(List<Child> children) {
		int[] tails = new int[children.size()];
		int[] before = new int[children.size()];
		int length = 0;
		for (int i = 0; i < children.size(); i++) {
			int low = 0;
			int high = length;
			while (low < high) {
				int middle = (low + high) / 2;
				if (children.get(tails[middle]).slot <= children.get(i).slot) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			before[i] = low == 0 ? -1 : tails[low - 1];
			tails[low] = i;
			length = Math.max(length, low + 1);
		}
		boolean[] inOrder = new boolean[children.size()];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
			inOrder[i] = true;
		}
		return inOrder;
	}

	private void report(OpenElement parent, List<Child> children, boolean[] inOrder, Child wrong) {
		Child after = null;
		Child next = null;
		for (int i = 0; i < children.size(); i++) {
			Child other = children.get(i);
			if (inOrder[i] && other.slot <= wrong.slot) {
				after = other;
			} else if (inOrder[i] && next == null) {
				next = other;
			}
		}
		String path = parent.path() + "/" + wrong.definition.name() + "[" + wrong.position + "]";
		if (next != null) {
			findings.structure(path, wrong.element.line(), "order.before", wording.named(wrong.definition),
					wording.named(next.definition));
		} else if (after != null) {
			findings.structure(path, wrong.element.line(), "order.after", wording.named(wrong.definition),
					wording.named(after.definition));
		}
	}
}
