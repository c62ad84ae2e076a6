package nl.dossierbrug.exchange.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Puts messages into the ledger, in the transaction of what they are about; {@link Carrying} sends them. */
public final class Outbox {

	private final Desk desk;
	private final Messages words = new Messages(Outbox.class);

	public Outbox(Desk desk) {
		this.desk = desk;
	}

	/** The dossier of a transfer that was just made ready is to be delivered to its receiver. */
	public LineMessage deliver(Records records, Transfer ready) {
		return put(records, ready, ready.receiver(), Kind.DELIVER, "");
	}

	/**
	 * The sending system is to be told that a dossier was made ready.
	 *
	 * @param dossier as that system named it; empty when it did not come over the line
	 */
	public LineMessage tellReady(Records records, Transfer ready, String dossier) {
		return put(records, ready, ready.sender(), Kind.TELL_READY, dossier);
	}

	/**
	 * A transfer that goes directly is taken back. What was not sent does not leave; what arrived, or may have, is taken back
	 * there, and a sending system that was told is told.
	 */
	public void takeBack(Records records, Transfer transfer) {
		for (LineMessage message : records.ledger().ofTransfer(transfer.id())) {
			boolean left = message.tries() > 0;
			if (message.status() == MessageStatus.PENDING && !isTakeBack(message)) {
				records.ledger().update(message.givenUp(refusal("ledger.withdrawn", transfer), desk.now()));
			}
			if (message.kind() == Kind.DELIVER && left && message.status() != MessageStatus.REFUSED) {
				takeBackThere(records, transfer, message);
			}
			if (message.kind() == Kind.TELL_READY && left) {
				put(records, transfer, transfer.sender(), Kind.TELL_WITHDRAWN, message.about());
			}
		}
	}

	private static boolean isTakeBack(LineMessage message) {
		return message.kind() == Kind.TAKE_BACK || message.kind() == Kind.TELL_WITHDRAWN;
	}

	/** Once: what is on its way already is not asked for again. */
	void takeBackThere(Records records, Transfer transfer, LineMessage delivery) {
		Optional<LineMessage> asked = records.ledger().ofTransfer(transfer.id()).stream().filter(message -> message.kind() == Kind.TAKE_BACK
				&& message.about().equals(delivery.key())).filter(Predicate.not(message -> message.status() == MessageStatus.REFUSED)).findFirst();
		if (asked.isEmpty()) {
			put(records, transfer, delivery.connector(), Kind.TAKE_BACK, delivery.key());
		} else if (asked.get().status() == MessageStatus.GIVEN_UP) {
			records.ledger().update(asked.get().again(desk.now()));
		}
	}

	private LineMessage put(Records records, Transfer transfer, String connector, Kind kind, String about) {
		LineMessage message = LineMessage.pending(records.nextId("M"), UUID.randomUUID().toString(), Optional.of(transfer), connector, transfer.school(), kind,
				about, desk.now(), desk.userName());
		records.ledger().add(message);
		desk.audit(records, "message.put", message.id(), kind.word() + " " + connector + " " + transfer.id());
		return message;
	}

	private Refusal refusal(String id, Transfer transfer) {
		return Refusal.of(words, id, transfer.id());
	}
}
