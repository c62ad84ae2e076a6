package nl.dossierbrug.exchange.store;

import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.RecordKind;

/** Everything that is kept and that the audit log speaks of, one record after another, however many there are. */
public interface Inventory {

	/** How many records of a kind there are. */
	long count(RecordKind kind);

	/** Every record of a kind, in an order that does not change; the steps of a timeline after one another, oldest first. */
	void forEach(RecordKind kind, Consumer<Kept> reader);
}
