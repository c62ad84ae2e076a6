package nl.dossierbrug.exchange.prepare;

import java.time.Instant;
import java.util.Objects;

/**
 * A handover that was left, as far as it is told before it is taken up again.
 *
 * @param id {@code D1}, {@code D2} …
 * @param savedAt when it was left last
 * @param savedBy name of the user who left it last
 * @param sender id of the sending connector; empty when none was chosen
 * @param receiver id of the receiving connector; empty when none was chosen
 * @param step the step at which it was left
 */
public record LeftDraft(String id, Instant savedAt, String savedBy, String sender, String receiver, String step) {

	public LeftDraft {
		Objects.requireNonNull(id);
		Objects.requireNonNull(savedAt);
		Objects.requireNonNull(savedBy);
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(step);
	}
}
