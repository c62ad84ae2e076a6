package nl.dossierbrug.exchange.ledger;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.Right;

/** Every message over a line: what was sent to whom, what came of it, and what still waits. */
public final class Ledger {

	private static final Duration RECENT = Duration.ofDays(7);

	private final Desk desk;
	private final Connectors connectors;
	private final LedgerSession session;
	private final Messages words = new Messages(Ledger.class);

	public Ledger(Desk desk, Connectors connectors, LedgerSession session) {
		this.desk = desk;
		this.connectors = connectors;
		this.session = session;
	}

	/** What is asked of a connector. */
	@FunctionalInterface
	public interface Asking<T> {
		Reply<T> ask() throws IOException, InterruptedException;
	}

	/** What is open, and what was settled in the last seven days, oldest first. Needs the right to see lists. */
	public Outcome<List<LineMessage>> recent() {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(desk.read(records -> records.ledger().openOrSince(desk.now().minus(RECENT)))));
	}

	/** All of them, oldest first. Needs the right to see lists. */
	public Outcome<List<LineMessage>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(desk.read(records -> records.ledger().all())));
	}

	/** Those of a batch, oldest first; {@code batch.unknown} when there is no such batch. Needs the right to see lists. */
	public Outcome<List<LineMessage>> ofBatch(String batch) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.batches().byId(batch).isEmpty()
				? Outcome.refused(desk.refusal("batch.unknown", batch)) : Outcome.done(records.ledger().ofBatch(batch))));
	}

	/** The lines that are left alone for a while because one message after the other came to nothing. Needs the right to see lists. */
	public Outcome<List<PausedLine>> paused() {
		LinePauses pauses = new LinePauses(desk);
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(desk.read(records -> Stream
				.<Connector>concat(connectors.senders().stream(), connectors.receivers().stream())
				.flatMap(connector -> records.lines().all().stream().filter(line -> line.connector().equals(connector.id()))
						.flatMap(line -> pauses.until(records, connector.id(), line.school()).stream()
								.map(until -> new PausedLine(connector.id(), connector.name(), line.school(), until))))
				.distinct().toList())));
	}

	/**
	 * Asks a system for something that only whoever asks can use: it is kept before it leaves, and never tried again from here.
	 *
	 * @param kind one that only asks
	 * @param asking does it, in one call
	 * @return what came of it
	 */
	public <T> Reply<T> reading(Kind kind, Connector connector, School school, Asking<T> asking) throws IOException, InterruptedException {
		if (!kind.isReading()) {
			throw new IllegalArgumentException("has to be carried: " + kind);
		}
		LineMessage begun = desk.write(records -> {
			Instant now = desk.now();
			LineMessage message = LineMessage.pending(records.nextId("M"), UUID.randomUUID().toString(), Optional.empty(), connector.id(), school, kind, "", now,
					desk.userName()).underWay(session.lease(now.plus(Claiming.LEASE)), now);
			session.begin(message.id());
			records.ledger().add(message);
			desk.audit(records, "message.asked", message.id(), kind.word() + " " + connector.id());
			return message;
		});
		LineMessage ended = begun.givenUp(Refusal.of(words, "ledger.broken-off", begun.id()), desk.now());
		try {
			Reply<T> reply = asking.ask();
			ended = switch (reply) {
				case Reply.Done<T> done -> begun.confirmed(Optional.empty(), desk.now());
				case Reply.NotNow<T>(Refusal reason, var after) -> begun.givenUp(reason, desk.now());
				case Reply.Never<T>(Refusal reason) -> begun.refused(reason, desk.now());
			};
			return reply;
		} finally {
			end(ended);
			session.end(begun.id());
		}
	}

	private void end(LineMessage ended) {
		desk.write(records -> {
			records.ledger().update(ended);
			return desk.audit(records, "message.answered", ended.id(), ended.kind().word() + " " + ended.connector() + " " + ended.status().word());
		});
	}
}
