package nl.dossierbrug.desktop.sending;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * A batch as it stands.
 *
 * @param batch its id
 * @param transfers by id
 * @param messages what was and is to be told the two systems about it, oldest first
 * @param paused which of its lines are left alone for a while
 */
record SendingShown(String batch, Map<String, Transfer> transfers, List<LineMessage> messages, List<PausedLine> paused) {

	static Outcome<SendingShown> of(Exchange exchange, String batch) {
		return Outcome.both(exchange.tracking().ofBatch(batch), exchange.ledger().ofBatch(batch), (tracked, all) -> {
			List<LineMessage> messages = all.stream().filter(message -> !message.kind().isReading()).toList();
			return new SendingShown(batch, tracked.stream().map(Tracked::transfer).collect(Collectors.toMap(Transfer::id, Function.identity())), messages,
					paused(exchange, messages));
		});
	}

	private static List<PausedLine> paused(Exchange exchange, List<LineMessage> messages) {
		return exchange.ledger().paused() instanceof Outcome.Done<List<PausedLine>>(var all) ? all.stream().filter(line -> messages.stream()
				.anyMatch(message -> isOpen(message) && message.connector().equals(line.connector()) && message.school().equals(line.school()))).toList() : List.of();
	}

	private static boolean isOpen(LineMessage message) {
		return !message.status().isSettled();
	}

	/** Whether anything of it is still to be sent. */
	boolean isOpen() {
		return messages.stream().anyMatch(SendingShown::isOpen);
	}

	/** Whether another try of something can be asked for. */
	boolean isUnfinished() {
		return messages.stream().anyMatch(message -> message.status() != MessageStatus.CONFIRMED);
	}

	int deliveries() {
		return (int) messages.stream().filter(message -> message.kind() == Kind.DELIVER).count();
	}

	int deliveries(MessageStatus status) {
		return (int) messages.stream().filter(message -> message.kind() == Kind.DELIVER && message.status() == status).count();
	}

	/** Of whom nothing is sent: they were refused before. */
	List<Transfer> stayed() {
		Set<String> spoken = messages.stream().flatMap(message -> message.transfer().stream()).collect(Collectors.toSet());
		return transfers.values().stream().filter(transfer -> !spoken.contains(transfer.id()) && transfer.refusal().isPresent()).toList();
	}

	/** Whose it is. */
	String name(LineMessage message) {
		return message.transfer().map(transfers::get).map(Transfer::name).orElse("");
	}
}
