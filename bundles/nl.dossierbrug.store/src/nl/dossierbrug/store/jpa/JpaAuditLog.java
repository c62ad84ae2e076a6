package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.store.blob.Changes;

/** The audit log in one transaction. As transactions go one after another, so do its entries. */
final class JpaAuditLog implements AuditLog {

	private static final int AT_ONCE = 500;

	private final Session session;
	private final Changes changes;

	JpaAuditLog(Session session, Changes changes) {
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
	public void forEach(Consumer<AuditEntry> reader) {
		long read = Long.MIN_VALUE;
		List<AuditRow> page;
		do {
			page = session.atMost(AT_ONCE, AuditRow.class, "SELECT a FROM AuditRow a WHERE a.number > ?1 ORDER BY a.number",
					read);
			for (AuditRow row : page) {
				reader.accept(row.entry(changes));
				read = row.number;
			}
		} while (page.size() == AT_ONCE);
	}
}
