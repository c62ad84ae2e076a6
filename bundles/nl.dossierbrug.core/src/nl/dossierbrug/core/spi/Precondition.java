package nl.dossierbrug.core.spi;

import java.util.Objects;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/**
 * One thing that must be in order before a handover, and whether it is.
 *
 * @param ok whether it is in order
 * @param holds what is in order, as a sentence, for when it is
 * @param refusal what is said, and why, when it is not; its id is the id of the precondition
 */
public record Precondition(boolean ok, Text holds, Refusal refusal) {

	public Precondition {
		Objects.requireNonNull(holds);
		Objects.requireNonNull(refusal);
	}

	/** The id of the precondition, such as {@code parnassys.regional-initiative}. */
	public String id() {
		return refusal.id();
	}
}
