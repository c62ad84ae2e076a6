package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Map;
import java.util.Objects;



/**
 * An order that is being filled in, with what one must know to go on with it.
 *
 * @param order as far as it was filled in
 * @param step the step at which one is
 * @param again transfers of which a new version is made: their pupils are chosen first
 * @param typed what stands in fields and was not taken yet, by field, just as it was typed
 */
public record OrderDraft(PrepareOrder order, String step, List<String> again, Map<String, String> typed) {

	public OrderDraft {
		Objects.requireNonNull(order);
		Objects.requireNonNull(step);
		again = List.copyOf(again);
		typed = Map.copyOf(typed);
	}

	/** Whether no more was filled in than between which systems. */
	public boolean isEmpty() {
		return typed.isEmpty() && again.isEmpty() && order.with(PrepareOrder.NONE.pair()).equals(PrepareOrder.NONE);
	}
}
