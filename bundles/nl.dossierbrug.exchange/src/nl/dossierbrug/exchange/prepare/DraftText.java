package nl.dossierbrug.exchange.prepare;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.dossierbrug.exchange.model.HandoverDraft;

/**
 * An order that is being filled in, written out as the answers that the store keeps, and back. What was read or made of it is
 * not kept: it is read anew.
 */
final class DraftText {

	/** How these answers are written; before there was a number, a day stood as it was typed and a contact was one answer. */
	private static final String FORM = "2";
	private static final String TYPED = "typed.";

	private final OrderText orders = new OrderText();

	Map<String, String> write(OrderDraft draft) {
		Map<String, String> answers = new HashMap<>(orders.write(draft.order()));
		answers.put("form", FORM);
		answers.put("step", draft.step());
		answers.put("again", Lines.joined(draft.again().stream().map(List::of).toList()));
		draft.typed().forEach((field, text) -> answers.put(TYPED + field, text));
		return answers;
	}

	/** @return empty when it is written otherwise than this program knows, or holds what is no order */
	Optional<OrderDraft> read(Map<String, String> answers) {
		String form = answers.getOrDefault("form", "1");
		if (!form.equals("1") && !form.equals(FORM)) {
			return Optional.empty();
		}
		try {
			boolean older = form.equals("1");
			Map<String, String> now = older ? new FirstDraftForm().raised(answers) : answers;
			Map<String, String> typed = new TreeMap<>();
			now.forEach((question, text) -> {
				if (question.startsWith(TYPED)) {
					typed.put(question.substring(TYPED.length()), text);
				}
			});
			return Optional.of(new OrderDraft(orders.read(now), now.getOrDefault("step", "pair"),
					Lines.of(now.getOrDefault("again", "")).stream().map(List::getFirst).toList(), typed));
		} catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
			return Optional.empty();
		}
	}

	/** What can be told of one without opening it. */
	LeftDraft told(HandoverDraft draft) {
		Map<String, String> answers = draft.answers();
		return new LeftDraft(draft.id(), draft.savedAt(), draft.savedBy(), answers.getOrDefault("sender", ""),
				answers.getOrDefault("receiver", ""), answers.getOrDefault("step", "pair"));
	}
}
