package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.exchange.model.Batch;

/** The batches. */
public interface Batches {

	void add(Batch batch);

	Optional<Batch> byId(String id);

	/** From now on these are the groups of the school's roster that a batch, which there is, is made with. */
	void groups(String batch, List<Group> groups);

	/** The newest handovers, the newest first; no trials. @param most how many at the most */
	List<Batch> newest(int most);

	/** The trials, oldest first. */
	List<Batch> trials();
}
