package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.GuidedMark;
import nl.dossierbrug.exchange.model.Source;

/** How a step of a guided handover stands for one pupil. */
@Entity
@Table(name = "guided_mark")
class GuidedMarkRow {

	/** Transfer and step. */
	@Id
	String id;
	String transfer;
	String step;
	@Enumerated(EnumType.STRING)
	GuidedMark.State state;
	String reason;
	@Column(name = "marked_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "marked_by")
	String by;
	@Enumerated(EnumType.STRING)
	Source source;

	GuidedMarkRow() {
	}

	GuidedMarkRow(GuidedMark mark) {
		id = mark.id();
		transfer = mark.transfer();
		step = mark.step();
		filled(mark);
	}

	/** Takes over everything but transfer and step. */
	final GuidedMarkRow filled(GuidedMark mark) {
		state = mark.state();
		reason = mark.reason();
		at = mark.at();
		by = mark.by();
		source = mark.source();
		return this;
	}

	GuidedMark mark() {
		return new GuidedMark(transfer, step, state, reason, at, by, source);
	}
}
