package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.MadeFiles;

/** The remembered files, each noted for the log: one that is forgotten would never be removed. */
final class NotedMadeFiles implements MadeFiles {

	private final MadeFiles kept;
	private final AuditNotes notes;

	NotedMadeFiles(MadeFiles kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void add(MadeFile file) {
		kept.add(file);
		notes.now(Kept.of(file));
	}

	@Override
	public void remove(String id) {
		kept.remove(id);
		notes.gone(RecordKind.MADE_FILE, id);
	}

	@Override
	public Optional<MadeFile> byId(String id) {
		return kept.byId(id);
	}

	@Override
	public List<MadeFile> all() {
		return kept.all();
	}
}
