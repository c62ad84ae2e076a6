package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.store.Batches;

/** The batches in one transaction. */
final class JpaBatches implements Batches {

	private final JpaSession session;

	JpaBatches(JpaSession session) {
		this.session = session;
	}

	@Override
	public void add(Batch batch) {
		session.insert(new BatchRow(batch));
		add(batch.id(), batch.groups());
	}

	@Override
	public void groups(String batch, List<Group> groups) {
		session.execute("DELETE FROM BatchGroupRow g WHERE g.batch = ?1", batch);
		add(batch, groups);
	}

	private void add(String batch, List<Group> groups) {
		int number = 0;
		for (Group group : groups) {
			session.insert(new BatchGroupRow(batch, ++number, group));
		}
	}

	@Override
	public Optional<Batch> byId(String id) {
		return session.find(BatchRow.class, id).map(row -> row.batch(groups(id)));
	}

	@Override
	public List<Batch> newest(int most) {
		return session.atMost(most, BatchRow.class, "SELECT b FROM BatchRow b WHERE b.trial = FALSE ORDER BY b.createdAt DESC, b.id DESC").stream()
				.map(row -> row.batch(groups(row.id))).toList();
	}

	@Override
	public List<Batch> trials() {
		return session.list(BatchRow.class, "SELECT b FROM BatchRow b WHERE b.trial = TRUE ORDER BY b.createdAt, b.id").stream()
				.map(row -> row.batch(groups(row.id))).toList();
	}

	private List<Group> groups(String batch) {
		return session.list(BatchGroupRow.class, "SELECT g FROM BatchGroupRow g WHERE g.batch = ?1 ORDER BY g.number", batch)
				.stream().map(BatchGroupRow::group).toList();
	}
}
