package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.AuditEntry;

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
	@Column(name = "previous_hash")
	String previous;
	String hash;

	AuditRow() {
	}

	AuditRow(AuditEntry entry) {
		number = entry.number();
		at = entry.at();
		by = entry.by();
		event = entry.event();
		subject = entry.subject();
		detail = entry.detail();
		previous = entry.previous();
		hash = entry.hash();
	}

	AuditEntry entry() {
		return new AuditEntry(number, at, by, event, subject, detail, previous, hash);
	}
}
