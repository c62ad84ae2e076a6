package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.AuditLog;

/** The log as the use cases have it: an entry waits for the end of the transaction, and gets its place in the chain there. */
final class NotedLog implements AuditLog {

	private final AuditLog kept;
	private final AuditNotes notes;

	NotedLog(AuditLog kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public Optional<AuditEntry> last() {
		return notes.last().or(kept::last);
	}

	@Override
	public void append(AuditEntry entry) {
		notes.done(entry);
	}

	@Override
	public long count() {
		return kept.count();
	}

	@Override
	public List<AuditEntry> after(long number) {
		return kept.after(number);
	}
}
