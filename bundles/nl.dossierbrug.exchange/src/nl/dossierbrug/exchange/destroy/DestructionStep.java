package nl.dossierbrug.exchange.destroy;

import java.util.List;

import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.store.Records;

/** Destroys records of one kind, each in a transaction that it is given. */
interface DestructionStep {

	/** What it destroys. */
	Destructible kind();

	/** Whether there is something to destroy: false when the record is unknown, or was destroyed before. */
	boolean stands(Records records, String id);

	/** @return what was destroyed: the record that was asked for first, then what went with it */
	List<DestroyedRecord> run(Records records, String id, Grounds grounds);
}
