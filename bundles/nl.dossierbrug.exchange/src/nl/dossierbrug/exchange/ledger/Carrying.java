package nl.dossierbrug.exchange.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.CallMaker;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.store.Records;

/**
 * Sends what waits in the ledger, one message after the other. Each is under way in one transaction, spoken of with the system
 * outside any, and settled in another: whenever the program ends, whoever carries next finds out what arrived and goes on. Several
 * may carry at the same time; each message is sent by one of them. Needs the right to make ready.
 */
public final class Carrying {

	private final Desk desk;
	private final Connectors connectors;
	private final LedgerSession session;
	private final Claiming claiming;
	private final MessageSending sending;

	public Carrying(Desk desk, Connectors connectors, CallMaker calls, LedgerSession session) {
		this.desk = desk;
		this.connectors = connectors;
		this.session = session;
		claiming = new Claiming(desk, session);
		sending = new MessageSending(connectors, calls);
	}

	/** How many messages there are to be carried now, as far as nobody carries them and their lines are not paused. Changes nothing. */
	public Outcome<Integer> due() {
		return desk.with(List.of(Right.MAKE_READY), () -> Outcome.done((int) desk.read(records -> {
			Instant now = desk.now();
			LinePauses pauses = new LinePauses(desk);
			return records.ledger().due(now).stream().filter(message -> message.status() == MessageStatus.UNDER_WAY
					? !session.isBeingSent(message, now) : pauses.until(records, message.connector(), message.school()).isEmpty()).count();
		}).longValue()));
	}

	/** Carries what is due. @param progress counts messages; when it is cancelled, the message in hand waits and is found out about at the next time */
	public Outcome<Carried> run(Progress progress) {
		return desk.with(List.of(Right.MAKE_READY), () -> Outcome.done(carry(
				desk.read(records -> records.ledger().due(desk.now())).stream().map(LineMessage::id).toList(), progress)));
	}

	/**
	 * Carries the messages of a batch now: also those that wait for a later moment, for a paused line, that were refused or given up.
	 *
	 * @return refused with {@code batch.unknown} when there is no such batch; else as {@link #run}
	 */
	public Outcome<Carried> runBatch(String batch, Progress progress) {
		return desk.with(List.of(Right.MAKE_READY), () -> desk.read(records -> records.batches().byId(batch)).isEmpty()
				? Outcome.refused(desk.refusal("batch.unknown", batch))
				: Outcome.done(carry(desk.write(records -> again(records, batch)), progress)));
	}

	private List<String> again(Records records, String batch) {
		LinePauses pauses = new LinePauses(desk);
		List<LineMessage> messages = records.ledger().ofBatch(batch).stream()
				.filter(message -> !message.kind().isReading() && message.status() != MessageStatus.CONFIRMED).toList();
		for (LineMessage message : messages) {
			pauses.resume(records, message.connector(), message.school());
			if (message.status() != MessageStatus.UNDER_WAY) {
				records.ledger().update(message.again(desk.now()));
				message.transfer().flatMap(records.transfers()::byId).filter(transfer -> transfer.refusal().isPresent())
						.ifPresent(transfer -> records.transfers().update(new TransferEdit(transfer).acceptable().done()));
			}
		}
		desk.audit(records, "ledger.again", batch, Integer.toString(messages.size()));
		return messages.stream().map(LineMessage::id).toList();
	}

	private Carried carry(List<String> messages, Progress progress) {
		progress.begin(messages.size());
		Carried carried = Carried.NOTHING;
		Settling settling = new Settling(desk);
		Map<String, Text> systems = connectors.names();
		for (String message : messages) {
			if (progress.cancelled()) {
				break;
			}
			if (session.begin(message)) {
				try {
					carried = carried.plus(carryOne(message, settling, systems, progress));
				} finally {
					session.end(message);
				}
			}
			progress.done(1);
		}
		return carried;
	}

	private Carried carryOne(String message, Settling settling, Map<String, Text> systems, Progress progress) {
		Optional<Claim> claimed = desk.write(records -> claiming.claim(records, message));
		return claimed.map(claim -> {
			Reply<LineReceipt> reply = sending.send(claim, progress);
			Text system = systems.getOrDefault(claim.message().connector(), Text.same(claim.message().connector()));
			return desk.write(records -> settling.settle(records, claim, reply, system, progress.cancelled()));
		}).orElse(Carried.NOTHING);
	}
}
