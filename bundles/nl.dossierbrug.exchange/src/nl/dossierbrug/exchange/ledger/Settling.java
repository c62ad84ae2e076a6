package nl.dossierbrug.exchange.ledger;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;

/** Records what came of a message, in one transaction: with it the transfer, its timeline, and how its line does. */
final class Settling {

	private final Desk desk;
	private final LinePauses pauses;
	private final Pauses table = new Pauses();
	private final Messages words = new Messages(Settling.class);

	Settling(Desk desk) {
		this.desk = desk;
		pauses = new LinePauses(desk);
	}

	/**
	 * @param system what the system is called
	 * @param stopped whether a person stopped it: then it waits, and nothing is held against the line
	 */
	Carried settle(Records records, Claim claim, Reply<LineReceipt> reply, Text system, boolean stopped) {
		LineMessage message = records.ledger().byId(claim.message().id()).orElseThrow();
		if (!message.lease().equals(claim.message().lease())) {
			// somebody else took it over meanwhile, and finds out what came of it
			return Carried.NOTHING;
		}
		return switch (reply) {
			case Reply.Done<LineReceipt>(LineReceipt receipt) -> confirmed(records, message, receipt, system);
			case Reply.Never<LineReceipt>(Refusal reason) -> refused(records, message, reason, system);
			case Reply.NotNow<LineReceipt>(Refusal reason, Optional<Duration> after) -> notNow(records, message, reason, after, system, stopped);
		};
	}

	private Carried confirmed(Records records, LineMessage message, LineReceipt receipt, Text system) {
		records.ledger().update(message.confirmed(Optional.of(receipt), desk.now()));
		pauses.resume(records, message.connector(), message.school());
		Transfer transfer = transfer(records, message);
		Optional<SenderStatus> next = next(message.kind()).filter(status -> TransferEdit.may(transfer, status))
				.filter(status -> transfer.senderStatus() != SenderStatus.GEREED || status == SenderStatus.VERSTREKT);
		Transfer now = next.map(status -> new TransferEdit(transfer).to(status).acceptable().done()).orElse(transfer);
		records.transfers().update(now);
		desk.noteConfirmed(records, now, next.map(SenderStatus::word).orElse("bevestigd"), words.text(done(message.kind()), system,
				new Argument.Code(receipt.number())), "message.confirmed", message.id() + " " + message.kind().word() + " " + message.connector());
		return new Carried(1, 0, 0, 0);
	}

	private static String done(Kind kind) {
		return switch (kind) {
			case DELIVER -> "timeline.deliver";
			case TAKE_BACK -> "timeline.take-back";
			case TELL_READY -> "timeline.tell-ready";
			case TELL_WITHDRAWN -> "timeline.tell-withdrawn";
			case ROSTER, DOSSIER -> throw new IllegalArgumentException("is not carried: " + kind);
		};
	}

	private static Optional<SenderStatus> next(Kind kind) {
		return switch (kind) {
			case DELIVER -> Optional.of(SenderStatus.VERSTREKT);
			case TAKE_BACK -> Optional.of(SenderStatus.INGETROKKEN);
			case TELL_READY, TELL_WITHDRAWN, ROSTER, DOSSIER -> Optional.empty();
		};
	}

	/** The line works: the system answered. */
	private Carried refused(Records records, LineMessage message, Refusal reason, Text system) {
		records.ledger().update(message.refused(reason, desk.now()));
		pauses.resume(records, message.connector(), message.school());
		said(records, message, reason, system, "message.refused");
		return new Carried(0, 1, 0, 0);
	}

	private Carried notNow(Records records, LineMessage message, Refusal reason, Optional<Duration> after, Text system, boolean stopped) {
		if (stopped) {
			return later(records, message, Duration.ZERO, reason);
		}
		if (pauses.failed(records, message.connector(), message.school(), table.line())) {
			desk.audit(records, "line.paused", message.connector(), message.school().toString());
		}
		Optional<Duration> pause = table.after(message, after);
		if (pause.isEmpty()) {
			Refusal why = Refusal.together(List.of(Refusal.of(words, "ledger.given-up", system, message.tries()), reason));
			records.ledger().update(message.givenUp(why, desk.now()));
			said(records, message, why, system, "message.given-up");
			return new Carried(0, 0, 0, 1);
		}
		return later(records, message, pause.get(), reason);
	}

	private Carried later(Records records, LineMessage message, Duration pause, Refusal reason) {
		records.ledger().update(message.later(desk.now().plus(pause), reason, desk.now()));
		desk.audit(records, "message.later", message.id(), message.kind().word() + " " + message.connector() + " " + Desk.ids(reason));
		return new Carried(0, 0, 1, 0);
	}

	/** The transfer says why, so that it waits for a person. That the sending system could not be told stands in no one's way. */
	private void said(Records records, LineMessage message, Refusal reason, Text system, String event) {
		Transfer transfer = transfer(records, message);
		boolean matters = (message.kind() == Kind.DELIVER || message.kind() == Kind.TAKE_BACK) && transfer.senderStatus() != SenderStatus.VERNIETIGD;
		if (matters) {
			Transfer refused = new TransferEdit(transfer).refusedFor(reason).done();
			records.transfers().update(refused);
			desk.note(records, refused, "niet gelukt", words.text(message.kind() == Kind.DELIVER ? "timeline.not-deliver" : "timeline.not-take-back",
					system, reason.whatOfAll()), event,
					message.id() + " " + message.kind().word() + " " + message.connector());
		} else {
			desk.audit(records, event, transfer.id(), message.id() + " " + message.kind().word() + " " + message.connector());
		}
	}

	private static Transfer transfer(Records records, LineMessage message) {
		return records.transfers().byId(message.transfer().orElseThrow()).orElseThrow();
	}
}
