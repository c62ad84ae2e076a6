package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.Batch;

/** The batches. */
public interface Batches {

	void add(Batch batch);

	Optional<Batch> byId(String id);

	/** The newest ones, the newest first. @param most how many at the most */
	List<Batch> newest(int most);
}
