package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.store.Batches;
import nl.dossierbrug.exchange.store.Kept;

/** The batches, each change of which is noted for the log. */
final class NotedBatches implements Batches {

	private final Batches kept;
	private final AuditNotes notes;

	NotedBatches(Batches kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(Batch batch) {
		kept.add(batch);
		notes.now(Kept.of(batch));
	}

	@Override
	public Optional<Batch> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<Batch> newest(int most) {
		return kept.newest(most);
	}

	@Override
	public void groups(String batch, List<Group> groups) {
		kept.groups(batch, groups);
		kept.byId(batch).map(Kept::of).ifPresent(notes::now);
	}

	@Override
	public List<Batch> trials() {
		return kept.trials();
	}
}
