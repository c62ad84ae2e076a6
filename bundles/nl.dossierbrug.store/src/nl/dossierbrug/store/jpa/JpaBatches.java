package nl.dossierbrug.store.jpa;

import java.util.Optional;

import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.store.Batches;

/** The batches in one transaction. */
final class JpaBatches implements Batches {

	private final Session session;

	JpaBatches(Session session) {
		this.session = session;
	}

	@Override
	public void add(Batch batch) {
		session.insert(new BatchRow(batch));
	}

	@Override
	public Optional<Batch> byId(String id) {
		return session.find(BatchRow.class, id).map(BatchRow::batch);
	}
}
