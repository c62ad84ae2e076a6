package nl.dossierbrug.exchange;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;

/**
 * What checking the audit log's chain came to.
 *
 * @param entries how many entries were read
 * @param broken where and how the chain is broken first; empty when it is whole
 */
public record AuditVerdict(long entries, Optional<Refusal> broken) {

	public AuditVerdict {
		Objects.requireNonNull(broken);
	}

	/** Whether nothing was changed, removed, added or moved. */
	public boolean verified() {
		return broken.isEmpty();
	}
}
