package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.store.Destructions;
import nl.dossierbrug.exchange.store.Kept;

/** The destructions, and each record of them, noted for the log: a proof is worth what they are worth. */
final class NotedDestructions implements Destructions {

	private final Destructions kept;
	private final AuditNotes notes;

	NotedDestructions(Destructions kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(Destruction destruction) {
		kept.add(destruction);
		notes.now(Kept.of(destruction));
	}

	@Override
	public void add(String destruction, DestroyedRecord record) {
		kept.add(destruction, record);
		notes.now(Kept.destroyed(destruction, record));
	}

	@Override
	public Optional<Destruction> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public Optional<Destruction> of(Destructible kind, String record) {
		return kept.of(kind, record);
	}

	@Override
	public List<Destruction> byHand() {
		return kept.byHand();
	}

	@Override
	public List<String> ids() {
		return kept.ids();
	}
}
