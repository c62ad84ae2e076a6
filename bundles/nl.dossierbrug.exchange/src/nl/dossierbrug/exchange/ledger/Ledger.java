package nl.dossierbrug.exchange.ledger;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.Right;

/** Every message over a line: what was sent to whom, what came of it, and what still waits. */
public final class Ledger {

	private static final Duration RECENT = Duration.ofDays(7);

	private final Desk desk;
	private final Connectors connectors;

	public Ledger(Desk desk, Connectors connectors) {
		this.desk = desk;
		this.connectors = connectors;
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
}
