package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.store.Imports;
import nl.dossierbrug.exchange.store.Kept;

/** The imports, each change of which is noted for the log. */
final class NotedImports implements Imports {

	private final Imports kept;
	private final AuditNotes notes;

	NotedImports(Imports kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(ImportRecord record) {
		kept.add(record);
		notes.now(Kept.of(record));
	}

	@Override
	public Optional<ImportRecord> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<ImportRecord> ofFile(String file) {
		return kept.ofFile(file);
	}

	@Override
	public List<ImportRecord> ofTransfer(String transfer) {
		return kept.ofTransfer(transfer);
	}

	@Override
	public void forget(String id) {
		kept.forget(id);
		kept.byId(id).map(Kept::of).ifPresent(notes::now);
	}

	@Override
	public void markUndone(String id) {
		kept.markUndone(id);
		kept.byId(id).map(Kept::of).ifPresent(notes::now);
	}
}
