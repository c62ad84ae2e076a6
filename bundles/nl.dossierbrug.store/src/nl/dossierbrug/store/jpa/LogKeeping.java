package nl.dossierbrug.store.jpa;

import java.util.Optional;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Witnessed;
import nl.dossierbrug.store.database.WitnessKeeper;
import nl.dossierbrug.store.key.LogSeal;

/**
 * What keeps the audit log of a store trustworthy from outside the store.
 *
 * @param seal seals its entries
 * @param witness told how far the log has come, where the store has one
 * @param told what the witness told when the store was opened
 */
public record LogKeeping(LogSeal seal, Optional<WitnessKeeper> witness, Witnessed told) {

	/** The log came as far as this entry, and that is on the disk. */
	void saw(AuditEntry last) {
		if (last.key().equals(seal.key())) {
			seal.used();
		}
		witness.ifPresent(w -> w.saw(last));
	}

	/** The store has been closed. */
	void closed() {
		witness.ifPresent(WitnessKeeper::closed);
	}
}
