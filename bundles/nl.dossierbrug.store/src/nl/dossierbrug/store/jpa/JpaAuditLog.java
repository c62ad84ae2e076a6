package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.store.blob.Changes;

/** The audit log in one transaction. As transactions go one after another, so do its entries. */
final class JpaAuditLog implements AuditLog {

	private final JpaSession session;
	private final Changes changes;

	JpaAuditLog(JpaSession session, Changes changes) {
		this.session = session;
		this.changes = changes;
	}

	@Override
	public Optional<AuditEntry> last() {
		return session.atMost(1, AuditRow.class, "SELECT a FROM AuditRow a ORDER BY a.number DESC").stream().findFirst()
				.map(row -> row.entry(changes));
	}

	/** A number that exists is a fault. */
	@Override
	public void append(AuditEntry entry) {
		session.insert(new AuditRow(entry, changes));
		session.audited(entry);
	}

	@Override
	public long count() {
		return session.list(Long.class, "SELECT COUNT(a) FROM AuditRow a").getFirst();
	}

	@Override
	public List<AuditEntry> after(long number) {
		return session.atMost(PAGE, AuditRow.class, "SELECT a FROM AuditRow a WHERE a.number > ?1 ORDER BY a.number", number).stream()
				.map(row -> row.entry(changes)).toList();
	}
}
