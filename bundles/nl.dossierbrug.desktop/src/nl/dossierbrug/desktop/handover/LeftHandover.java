package nl.dossierbrug.desktop.handover;

import java.util.Objects;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.prepare.LeftDraft;

/**
 * A handover that was left, as far as it is shown before it is taken up again.
 *
 * @param draft what was left
 * @param step the name of the step at which it was left
 */
public record LeftHandover(LeftDraft draft, Text step) {

	public LeftHandover {
		Objects.requireNonNull(draft);
		Objects.requireNonNull(step);
	}

	/** What can be told of a draft. */
	public static LeftHandover of(LeftDraft draft) {
		return new LeftHandover(draft, new Messages(LeftHandover.class).text("step." + draft.step()));
	}
}
