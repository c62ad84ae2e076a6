package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.Destruction;

/** A destruction. */
@Entity
@Table(name = "destruction")
class DestructionRow {

	@Id
	String id;
	/** Given by the database, in the order in which destructions are added. */
	@Column(insertable = false, updatable = false)
	long seq;
	@Column(name = "destroyed_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "destroyed_by")
	String by;
	String reason;

	DestructionRow() {
	}

	DestructionRow(Destruction destruction) {
		id = destruction.id();
		at = destruction.at();
		by = destruction.by();
		reason = destruction.reason();
	}

	Destruction destruction(List<DestroyedRow> records) {
		return new Destruction(id, at, by, reason, records.stream().map(DestroyedRow::record).toList());
	}
}
