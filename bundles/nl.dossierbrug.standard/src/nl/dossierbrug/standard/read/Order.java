package nl.dossierbrug.standard.read;

import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementGroup;
import nl.dossierbrug.standard.table.Slot;

/**
 * Follows the children of a block: whether each may stand there, and at the end whether all that must be there were.
 * One mistake gives one finding, so what stands in the wrong place is told at the end, when the whole order is known.
 */
final class Order {

	private final Findings findings;
	private final Wording wording;
	private final Misplaced misplaced;

	Order(Findings findings, Wording wording) {
		this.findings = findings;
		this.wording = wording;
		misplaced = new Misplaced(findings, wording);
	}

	/**
	 * A child begins.
	 *
	 * @return which it is among those of its name, from 1
	 */
	int accept(OpenElement parent, ElementDefinition child, int line) {
		BlockDefinition block = parent.block;
		int slot = block.slotOf(child.index());
		int position = ++parent.counts[child.index()];
		if (slot <= parent.lastSlot && block.inSequence(slot) && block.inSequence(parent.lastSlot)
				&& (slot < parent.lastSlot || parent.round[child.index()] >= child.occurs().max())) {
			nextRound(parent, line);
		}
		int seen = parent.round == parent.counts ? position : ++parent.round[child.index()];
		if (slot > parent.lastSlot) {
			if (block.inSequence(slot) && !block.inSequence(parent.lastSlot)) {
				parent.rounds++;
			}
			parent.lastSlot = slot;
			parent.lastIndex = child.index();
		} else if (seen > child.occurs().max()) {
			if (findings.hasRoom()) {
				findings.structure(path(parent, child, position), line, "many", wording.named(child),
						Integer.toString(child.occurs().max()));
			}
		} else if (otherArm(parent, child, slot)) {
			findings.structure(path(parent, child, position), line, "choice",
					wording.oneOf(block.slots().get(slot).arms()));
		} else if (slot < parent.lastSlot) {
			parent.disordered = true;
		}
		return position;
	}

	private boolean otherArm(OpenElement parent, ElementDefinition child, int slot) {
		for (ElementDefinition arm : parent.block.slots().get(slot).arms()) {
			if (arm != child && parent.counts[arm.index()] > 0) {
				return true;
			}
		}
		return false;
	}

	/** The sequence begins again: the round before it must have been whole. */
	private void nextRound(OpenElement parent, int line) {
		BlockDefinition block = parent.block;
		missing(parent, block.sequenceFirst(), block.sequenceLast(), line);
		for (int slot = block.sequenceFirst(); slot <= block.sequenceLast(); slot++) {
			block.slots().get(slot).arms().forEach(arm -> parent.round[arm.index()] = 0);
		}
		parent.rounds++;
		parent.lastSlot = block.sequenceFirst() - 1;
	}

	/** The block ends. */
	void end(OpenElement parent) {
		BlockDefinition block = parent.block;
		int slots = block.slots().size();
		if (block.sequenceFirst() < 0) {
			missing(parent, 0, slots - 1, parent.line);
		} else {
			missing(parent, 0, block.sequenceFirst() - 1, parent.line);
			ElementGroup group = block.slots().get(block.sequenceFirst()).arms().getFirst().group().orElseThrow();
			if (parent.rounds > 0 || !group.occurs().optional()) {
				missing(parent, block.sequenceFirst(), block.sequenceLast(), parent.line);
			}
			if (parent.rounds > group.occurs().max()) {
				findings.structure(parent.path(), parent.line, "rounds", wording.named(parent.definition),
						Integer.toString(group.occurs().max()));
			}
			missing(parent, block.sequenceLast() + 1, slots - 1, parent.line);
		}
		if (parent.disordered) {
			misplaced.report(parent);
		}
	}

	private void missing(OpenElement parent, int firstSlot, int lastSlot, int line) {
		for (int i = firstSlot; i <= lastSlot; i++) {
			Slot slot = parent.block.slots().get(i);
			if (slot.mandatory()) {
				missing(parent, slot, line);
			}
		}
	}

	private void missing(OpenElement parent, Slot slot, int line) {
		int seen = 0;
		int needed = Integer.MAX_VALUE;
		for (ElementDefinition arm : slot.arms()) {
			seen += parent.round[arm.index()];
			needed = Math.min(needed, arm.occurs().min());
		}
		if (seen >= needed) {
			return;
		}
		if (slot.arms().size() > 1) {
			findings.structure(parent.path(), line, "missing.choice", wording.oneOf(slot.arms()),
					wording.named(parent.definition));
		} else {
			findings.structure(parent.path(), line, "missing", wording.named(slot.arms().getFirst()),
					wording.named(parent.definition));
		}
	}

	private static String path(OpenElement parent, ElementDefinition child, int position) {
		return parent.path() + "/" + child.name() + "[" + position + "]";
	}
}
