package nl.dossierbrug.exchange.backup;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * What was found in a home that was put back.
 *
 * @param transfers how many there are
 * @param broken why the log in it is not whole; empty when it is
 */
public record Restored(int transfers, Optional<Refusal> broken) {
	public Restored {
		Objects.requireNonNull(broken);
	}
}
