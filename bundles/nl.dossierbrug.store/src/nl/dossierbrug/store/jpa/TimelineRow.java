package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.TimelineEvent;

/** An event in a transfer's life. */
@Entity
@Table(name = "timeline_event")
@IdClass(TimelineRow.Key.class)
class TimelineRow {

	@Id
	String transfer;
	/** From 1, within its transfer. */
	@Id
	@Column(name = "event_number")
	int number;
	@Column(name = "happened_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "done_by")
	String by;
	String event;
	@Column(name = "detail_nl")
	String detailNl;
	@Column(name = "detail_en")
	String detailEn;

	/** What tells one event from another. */
	record Key(String transfer, int number) {
	}

	TimelineRow() {
	}

	TimelineRow(int number, TimelineEvent happened) {
		this.number = number;
		transfer = happened.transfer();
		at = happened.at();
		by = happened.by();
		event = happened.event();
		detailNl = happened.detail().nl();
		detailEn = happened.detail().en();
	}

	TimelineEvent happened() {
		return new TimelineEvent(transfer, at, by, event, new Text(detailNl, detailEn));
	}
}
