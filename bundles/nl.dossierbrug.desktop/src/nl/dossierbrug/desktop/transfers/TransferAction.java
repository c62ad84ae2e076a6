package nl.dossierbrug.desktop.transfers;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/** Something that is done with transfers, beside the screen. */
@FunctionalInterface
interface TransferAction {

	Outcome<?> outcome(Progress progress);

	/** The same, whatever comes of it. */
	default Outcome<Boolean> run(Progress progress) {
		return switch (outcome(progress)) {
			case Outcome.Done<?> done -> Outcome.done(true);
			case Outcome.Refused<?>(var refusals) -> Outcome.refused(refusals);
		};
	}
}
