package nl.dossierbrug.exchange.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A copy of a home that was made by itself and lies in that home. Only whoever has the home's key can read it.
 *
 * @param folder where it is
 * @param at when it was made
 * @param bytes how much room it takes
 */
public record HomeCopy(Path folder, Instant at, long bytes) {
	public HomeCopy {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(at);
	}
}
