package nl.dossierbrug.exchange.prepare;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;

/** Nothing can be had any more from where the dossiers come from, for nobody: whoever works through pupils ends here, in order. */
final class SourceStopped extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Optional<Refusal> refusal;

	/** @param refusal why; empty when the user stopped it */
	SourceStopped(Optional<Refusal> refusal) {
		super(refusal.map(Refusal::id).orElse("stopped"), null, false, false);
		this.refusal = refusal;
	}

	Optional<Refusal> refusal() {
		return refusal;
	}
}
