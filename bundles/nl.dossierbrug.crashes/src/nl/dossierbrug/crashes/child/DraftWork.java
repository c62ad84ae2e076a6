package nl.dossierbrug.crashes.child;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.prepare.Drafts;
import nl.dossierbrug.exchange.prepare.LeftDraft;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.prepare.PrepareOrder;

/** Keeps a handover that is being filled in, as the window does; the command line has no command for it. */
final class DraftWork {

	private final Drafts drafts;

	DraftWork(Exchange exchange) {
		drafts = exchange.drafts();
	}

	/**
	 * {@code leave N} keeps N as what was typed: in the handover that is there already, or else in a new one; {@code gone} throws
	 * away what there is.
	 *
	 * @return whether it was done
	 */
	boolean run(List<String> words) {
		List<LeftDraft> kept = drafts.all() instanceof Outcome.Done<List<LeftDraft>> done ? done.value() : List.of();
		if (words.getFirst().equals("gone")) {
			return kept.stream().allMatch(draft -> drafts.throwAway(draft.id()) instanceof Outcome.Done<?>);
		}
		OrderDraft left = new OrderDraft(PrepareOrder.NONE, "pair", List.of(), Map.of(StateLines.DRAFT_FIELD, words.getLast()));
		return (kept.isEmpty() ? drafts.leave(left) : drafts.leaveAgain(kept.getFirst().id(), left)) instanceof Outcome.Done<?>;
	}
}
