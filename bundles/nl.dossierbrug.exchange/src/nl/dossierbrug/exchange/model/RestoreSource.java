package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What a backup or copy says of itself.
 *
 * @param madeAt when it was made
 * @param madeBy the name of the user who made it; empty for an automatic copy
 */
public record RestoreSource(Instant madeAt, String madeBy) {
	public RestoreSource {
		Objects.requireNonNull(madeAt);
		Objects.requireNonNull(madeBy);
	}
}
