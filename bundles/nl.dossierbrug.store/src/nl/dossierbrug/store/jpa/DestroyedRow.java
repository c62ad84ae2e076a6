package nl.dossierbrug.store.jpa;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destructible;

/** A record that was destroyed. */
@Entity
@Table(name = "destroyed_record")
@IdClass(DestroyedRow.Key.class)
class DestroyedRow {

	@Id
	String destruction;
	/** From 1, within its destruction. */
	@Id
	@Column(name = "record_number")
	int number;
	@Enumerated(EnumType.STRING)
	Destructible kind;
	String record;
	@Column(name = "retention_rule")
	String rule;
	@Convert(converter = IsoDateColumn.class)
	LocalDate due;
	String digest;
	@Column(name = "source_digest")
	String source;

	/** What tells one from another. */
	record Key(String destruction, int number) {
	}

	DestroyedRow() {
	}

	DestroyedRow(String destruction, int number, DestroyedRecord destroyed) {
		this.destruction = destruction;
		this.number = number;
		kind = destroyed.kind();
		record = destroyed.id();
		rule = destroyed.rule();
		due = destroyed.due().orElse(null);
		digest = destroyed.digest();
		source = destroyed.source();
	}

	DestroyedRecord record() {
		return new DestroyedRecord(kind, record, rule, Optional.ofNullable(due), digest, source);
	}
}
