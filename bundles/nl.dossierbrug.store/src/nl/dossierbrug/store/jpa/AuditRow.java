package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.store.blob.Changes;

/** An entry of the audit log. */
@Entity
@Table(name = "audit_entry")
class AuditRow {

	@Id
	@Column(name = "entry_number")
	long number;
	@Column(name = "happened_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "done_by")
	String by;
	String event;
	String subject;
	String detail;
	/** Null for none. */
	byte[] changes;
	@Column(name = "seal_key")
	String key;
	@Column(name = "previous_hash")
	String previous;
	String hash;
	String seal;

	AuditRow() {
	}

	AuditRow(AuditEntry entry, Changes pack) {
		number = entry.number();
		at = entry.at();
		by = entry.by();
		event = entry.event();
		subject = entry.subject();
		detail = entry.detail();
		changes = entry.changes().isEmpty() ? null : pack.pack(entry.changes());
		key = entry.key();
		previous = entry.previous();
		hash = entry.hash();
		seal = entry.seal();
	}

	AuditEntry entry(Changes pack) {
		return new AuditEntry(number, at, by, event, subject, detail, changes == null ? List.of() : pack.changes(changes), key,
				previous, hash, seal);
	}
}
