package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.store.blob.Verdicts;

/** A message over a line. */
@Entity
@Table(name = "line_message")
class LineMessageRow {

	@Id
	String id;
	/** Given by the database, in the order in which messages are added. */
	@Column(insertable = false, updatable = false)
	long seq;
	@Column(name = "message_key")
	String key;
	String transfer;
	String batch;
	String connector;
	String brin;
	String vestiging;
	@Enumerated(EnumType.STRING)
	LineMessage.Kind kind;
	String about;
	@Enumerated(EnumType.STRING)
	MessageStatus status;
	int tries;
	@Column(name = "next_try")
	@Convert(converter = MomentColumn.class)
	Instant nextTry;
	@Column(name = "created_at")
	@Convert(converter = MomentColumn.class)
	Instant createdAt;
	@Column(name = "changed_at")
	@Convert(converter = MomentColumn.class)
	Instant changedAt;
	@Column(name = "made_by")
	String by;
	@Column(name = "lease_session")
	String session;
	@Column(name = "lease_until")
	@Convert(converter = MomentColumn.class)
	Instant until;
	String receipt;
	@Column(name = "receipt_at")
	@Convert(converter = MomentColumn.class)
	Instant receiptAt;
	byte[] refusal;

	LineMessageRow() {
	}

	LineMessageRow(LineMessage message, Verdicts verdicts) {
		id = message.id();
		key = message.key();
		transfer = message.transfer().orElse(null);
		batch = message.batch().orElse(null);
		connector = message.connector();
		brin = message.school().brin().code();
		vestiging = message.school().vestiging();
		kind = message.kind();
		createdAt = message.createdAt();
		by = message.by();
		filled(message, verdicts);
	}

	/** Takes over everything that can change. */
	final void filled(LineMessage message, Verdicts verdicts) {
		about = message.about();
		status = message.status();
		tries = message.tries();
		nextTry = message.nextTry().orElse(null);
		changedAt = message.changedAt();
		session = message.lease().map(LineMessage.Lease::session).orElse(null);
		until = message.lease().map(LineMessage.Lease::until).orElse(null);
		receipt = message.receipt().map(LineReceipt::number).orElse(null);
		receiptAt = message.receipt().map(LineReceipt::at).orElse(null);
		refusal = message.refusal().map(verdicts::pack).orElse(null);
	}

	LineMessage message(Verdicts verdicts) {
		return new LineMessage(id, key, Optional.ofNullable(transfer), Optional.ofNullable(batch), connector, new School(new Brin(brin), vestiging), kind,
				about, status, tries, Optional.ofNullable(nextTry), createdAt, changedAt, by,
				Optional.ofNullable(session).map(who -> new LineMessage.Lease(who, until)),
				Optional.ofNullable(receipt).map(number -> new LineReceipt(number, receiptAt)), Optional.ofNullable(refusal).map(verdicts::refusal));
	}
}
