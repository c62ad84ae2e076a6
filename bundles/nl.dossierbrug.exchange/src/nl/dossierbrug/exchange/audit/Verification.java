package nl.dossierbrug.exchange.audit;

import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Seal;

/**
 * Checks the log, and all that it speaks of: it is read from its first entry, and then everything is compared with it.
 * Each page is read in a transaction of its own, so others work on meanwhile.
 */
public final class Verification {

	private final Seal seal;
	private final AuditWords words;

	/**
	 * @param seal of the store
	 * @param words for what is found
	 */
	public Verification(Seal seal, AuditWords words) {
		this.seal = seal;
		this.words = words;
	}

	/**
	 * What came of it; empty when it was stopped.
	 *
	 * @param turns does what it is given on the records, in a transaction of its own each time
	 */
	public Optional<AuditVerdict> of(Consumer<Consumer<Records>> turns, Progress progress) {
		try {
			return Optional.of(new VerificationRun(seal, words, turns, new Beat(progress)).verdict());
		} catch (Beat.Stopped e) {
			return Optional.empty();
		}
	}
}
