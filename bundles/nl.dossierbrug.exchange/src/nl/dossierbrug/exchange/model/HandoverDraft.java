package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A handover that was begun and left, to be taken up again later. What has been answered so far is kept as texts: whoever
 * asks the questions knows what they mean.
 *
 * @param id {@code D1}, {@code D2} …
 * @param savedAt when it was left last
 * @param savedBy name of the user who left it last
 * @param answers what was answered, by question. May hold numbers and names of pupils: a secret
 */
public record HandoverDraft(String id, Instant savedAt, String savedBy, Map<String, String> answers) {

	public HandoverDraft {
		Objects.requireNonNull(id);
		Objects.requireNonNull(savedAt);
		Objects.requireNonNull(savedBy);
		answers = Map.copyOf(answers);
	}

	/** The id only. */
	@Override
	public String toString() {
		return id;
	}
}
