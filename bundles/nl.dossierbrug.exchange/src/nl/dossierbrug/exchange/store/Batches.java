package nl.dossierbrug.exchange.store;

import java.util.Optional;

import nl.dossierbrug.exchange.model.Batch;

/** The batches. */
public interface Batches {

	void add(Batch batch);

	Optional<Batch> byId(String id);
}
