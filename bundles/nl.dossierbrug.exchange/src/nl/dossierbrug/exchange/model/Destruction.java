package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * That records were destroyed: what the proof tells. It names nobody they were about.
 *
 * @param id {@code V1}, {@code V2} …
 * @param at when it was begun
 * @param by name of the user
 * @param reason what the user gave as the reason; empty when retention rules were the reason
 * @param records what was destroyed, in that order
 */
public record Destruction(String id, Instant at, String by, String reason, List<DestroyedRecord> records) {
	public Destruction {
		Objects.requireNonNull(id);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
		Objects.requireNonNull(reason);
		records = List.copyOf(records);
	}
}
