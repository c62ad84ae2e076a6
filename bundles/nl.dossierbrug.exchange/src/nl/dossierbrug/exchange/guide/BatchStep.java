package nl.dossierbrug.exchange.guide;

import java.util.Objects;

/**
 * A step of a guided handover, and how far the handover has come.
 *
 * @param batch the handover
 * @param step one of its steps
 */
public record BatchStep(GuidedBatch batch, WalkStep step) {

	public BatchStep {
		Objects.requireNonNull(batch);
		Objects.requireNonNull(step);
	}
}
