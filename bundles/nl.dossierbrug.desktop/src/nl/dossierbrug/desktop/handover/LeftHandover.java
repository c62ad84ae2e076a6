package nl.dossierbrug.desktop.handover;

import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.HandoverDraft;

/**
 * A handover that was left, as far as it is shown before it is taken up again.
 *
 * @param draft what was left
 * @param sender id of the connector; empty when none was chosen
 * @param receiver id of the connector; empty when none was chosen
 * @param step the name of the step at which it was left
 */
public record LeftHandover(HandoverDraft draft, String sender, String receiver, Text step) {

	public LeftHandover {
		Objects.requireNonNull(draft);
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(step);
	}

	/** What can be told of a draft. */
	public static LeftHandover of(HandoverDraft draft) {
		Map<String, String> answers = draft.answers();
		return new LeftHandover(draft, answers.getOrDefault("sender", ""), answers.getOrDefault("receiver", ""),
				new Messages(LeftHandover.class).text("step." + answers.getOrDefault("step", "pair")));
	}
}
