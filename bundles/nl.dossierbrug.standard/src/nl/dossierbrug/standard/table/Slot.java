package nl.dossierbrug.standard.table;

import java.util.List;

/**
 * A place in the order of a block: one element, or the arms of a choice of which one stands there.
 *
 * @param arms the element, or the elements to choose from
 * @param mandatory whether something must stand there
 */
public record Slot(List<ElementDefinition> arms, boolean mandatory) {

	public Slot {
		arms = List.copyOf(arms);
	}
}
