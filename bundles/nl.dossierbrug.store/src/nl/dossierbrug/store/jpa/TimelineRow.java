package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.core.text.KeptWords;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.store.blob.KeptWordsJson;


/** An event in a transfer's life. */
@Entity
@Table(name = "timeline_event")
@IdClass(TimelineRow.Key.class)
class TimelineRow {

	private static final KeptWordsJson WORDINGS = new KeptWordsJson();

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
	/** As {@link KeptWordsJson} writes words; absent until schema 9. */
	String detail;
	/** Until schema 9, and empty since. */
	@Column(name = "detail_nl")
	String detailNl;
	@Column(name = "detail_en")
	String detailEn;
	@Enumerated(EnumType.STRING)
	Source source;

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
		source = happened.source();
		detail = WORDINGS.written(happened.detail());
		detailNl = "";
		detailEn = "";
	}

	TimelineEvent happened() {
		KeptWords words = detail == null ? Text.of(detailNl, detailEn).kept()
				: WORDINGS.read(detail);
		return new TimelineEvent(transfer, at, by, event, words, source);
	}
}
