package nl.dossierbrug.crashes.child;

import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.settings.Drafts;

/** Keeps a handover that is being filled in, as the window does; the command line has no command for it. */
final class DraftWork {

	private final Drafts drafts;

	DraftWork(Exchange exchange) {
		drafts = exchange.drafts();
	}

	/**
	 * {@code leave N} keeps the answer N: in the handover that is there already, or else in a new one; {@code gone} throws
	 * away what there is.
	 *
	 * @return whether it was done
	 */
	boolean run(List<String> words) {
		List<HandoverDraft> kept = drafts.all() instanceof Outcome.Done<List<HandoverDraft>> done ? done.value() : List.of();
		if (words.getFirst().equals("gone")) {
			return kept.stream().allMatch(draft -> drafts.throwAway(draft.id()) instanceof Outcome.Done<?>);
		}
		Map<String, String> answers = Map.of(StateLines.DRAFT_ANSWER, words.getLast());
		return (kept.isEmpty() ? drafts.leave(answers) : drafts.leaveAgain(kept.getFirst().id(), answers)) instanceof Outcome.Done<?>;
	}
}
