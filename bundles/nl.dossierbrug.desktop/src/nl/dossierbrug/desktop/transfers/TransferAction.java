package nl.dossierbrug.desktop.transfers;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/** Something that is done with transfers, beside the screen. */
@FunctionalInterface
interface TransferAction {

	Outcome<?> outcome(Progress progress);

	/** The same, whatever comes of it. */
	default Outcome<Boolean> run(Progress progress) {
		return outcome(progress).map(done -> true);
	}
}
