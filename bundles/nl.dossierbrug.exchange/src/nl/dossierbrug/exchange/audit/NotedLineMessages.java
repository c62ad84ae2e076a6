package nl.dossierbrug.exchange.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.LineMessages;

/** The messages over lines, each change of which is noted for the log. */
final class NotedLineMessages implements LineMessages {

	private final LineMessages kept;
	private final AuditNotes notes;

	NotedLineMessages(LineMessages kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(LineMessage message) {
		kept.add(message);
		notes.now(Kept.of(message));
	}

	@Override
	public void update(LineMessage message) {
		kept.update(message);
		notes.now(Kept.of(message));
	}

	@Override
	public Optional<LineMessage> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<LineMessage> all() {
		return kept.all();
	}

	@Override
	public List<LineMessage> ofBatch(String batch) {
		return kept.ofBatch(batch);
	}

	@Override
	public List<LineMessage> ofTransfer(String transfer) {
		return kept.ofTransfer(transfer);
	}

	@Override
	public List<LineMessage> openOrSince(Instant moment) {
		return kept.openOrSince(moment);
	}

	@Override
	public List<LineMessage> due(Instant moment) {
		return kept.due(moment);
	}
}
