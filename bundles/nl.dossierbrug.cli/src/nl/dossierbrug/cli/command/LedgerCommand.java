package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ledger.Carried;
import nl.dossierbrug.exchange.ledger.Ledger;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.model.LineMessage;

/**
 * {@code ledger [--batch B1] [--all]}: the messages over lines; without options what is open and what was settled in the last seven
 * days. {@code ledger send [--batch B1]}: sends what is due; of a batch also what waits, was refused or was given up.
 */
final class LedgerCommand implements Command {

	private static final String BATCH = "--batch";
	private static final String ALL = "--all";
	private static final List<String> SEND = List.of("send");

	private final Messages texts;

	LedgerCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("[send]").optional(BATCH, "ID").flag(ALL);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		boolean send = arguments.words().equals(SEND);
		if (!send && !arguments.words().isEmpty()) {
			throw new WrongUse(texts.text("ledger.usage"));
		}
		if (arguments.given(ALL) && (send || arguments.given(BATCH))) {
			throw arguments.wrong("usage.not-both", send ? "ledger send" : BATCH, ALL);
		}
		Optional<String> batch = arguments.optional(BATCH);
		session.exchange(exchange -> {
			if (send) {
				session.take(send(exchange, batch, session), carried -> sent(carried, session));
			} else {
				session.take(listed(exchange.ledger(), batch, arguments.given(ALL)), messages -> messages.forEach(message -> session.show(row(message))));
			}
			session.take(exchange.ledger().paused(), paused -> paused.forEach(line -> session.say(paused(line))));
		});
	}

	private Outcome<Carried> send(Exchange exchange, Optional<String> batch, Session session) {
		return batch.map(one -> exchange.carrying().runBatch(one, session.progress(texts.text("ledger.progress"))))
				.orElseGet(() -> exchange.carrying().run(session.progress(texts.text("ledger.progress"))));
	}

	private void sent(Carried carried, Session session) {
		session.show(Row.empty().with("confirmed", Cell.of(carried.confirmed())).with("refused", Cell.of(carried.refused()))
				.with("later", Cell.of(carried.later())).with("givenUp", Cell.of(carried.givenUp())));
		if (carried.refused() + carried.givenUp() > 0) {
			session.say(texts.text("ledger.look", carried.refused() + carried.givenUp()));
		}
	}

	private static Outcome<List<LineMessage>> listed(Ledger ledger, Optional<String> batch, boolean all) {
		return batch.map(ledger::ofBatch).orElseGet(() -> all ? ledger.all() : ledger.recent());
	}

	private Text paused(PausedLine line) {
		return texts.text("ledger.paused", line.system(), line.school().toString(), LocalDateTime.ofInstant(line.until(), ZoneId.systemDefault()).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
	}

	private Row row(LineMessage message) {
		return Row.empty().with("message", Cell.of(message.id())).with("transfer", Cell.text(message.transfer())).with("connector", Cell.of(message.connector()))
				.with("kind", new Cell.Word(message.kind().word(), texts.text("ledger.kind." + message.kind().word())))
				.with("status", new Cell.Word(message.status().word(), texts.text("ledger.status." + message.status().word())))
				.with("tries", Cell.of(message.tries())).with("receipt", Cell.text(message.receipt().map(LineReceipt::number)))
				.with("at", new Cell.Moment(message.changedAt())).with("next", Cell.moment(message.nextTry()), Audience.PEOPLE)
				.with("why", message.refusal().map(why -> Cell.of(why.whatOfAll())).orElseGet(Cell.Nothing::new), Audience.PEOPLE);
	}
}
