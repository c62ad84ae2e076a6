package nl.dossierbrug.exchange.guide;

import java.util.Objects;

import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.text.Text;

/**
 * A step of a walk through two systems.
 *
 * @param step what is to be done
 * @param connector id of the connector that tells it
 * @param system what its system is called
 * @param sending whether it is done in the system that hands over; otherwise in the one that receives
 */
public record WalkStep(GuidedStep step, String connector, Text system, boolean sending) {

	public WalkStep {
		Objects.requireNonNull(step);
		Objects.requireNonNull(connector);
		Objects.requireNonNull(system);
	}

	/** The id of the step. */
	public String id() {
		return step.id();
	}
}
