package nl.dossierbrug.cli.command;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.ledger.Carried;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.model.LineMessage;

/** How messages over lines are shown, and what came of sending them. */
final class LedgerLines {

	private final Messages texts;
	private final Session session;

	LedgerLines(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	void sent(Carried carried) {
		session.show(Row.empty().with("confirmed", Cell.of(carried.confirmed())).with("refused", Cell.of(carried.refused()))
				.with("later", Cell.of(carried.later())).with("givenUp", Cell.of(carried.givenUp())));
		if (carried.refused() + carried.givenUp() > 0) {
			session.say(texts.text("ledger.look", carried.refused() + carried.givenUp()));
		}
	}

	void paused(PausedLine line) {
		session.say(texts.text("ledger.paused", line.system(), line.school().toString(), LocalDateTime.ofInstant(line.until(), ZoneId.systemDefault()).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString()));
	}

	void show(LineMessage message) {
		session.show(Row.empty().with("message", Cell.of(message.id())).with("transfer", Cell.text(message.transfer())).with("connector", Cell.of(message.connector()))
				.with("kind", new Cell.Word(message.kind().word(), texts.text("ledger.kind." + message.kind().word())))
				.with("status", new Cell.Word(message.status().word(), texts.text("ledger.status." + message.status().word())))
				.with("tries", Cell.of(message.tries())).with("receipt", Cell.text(message.receipt().map(LineReceipt::number)))
				.with("at", new Cell.Moment(message.changedAt())).with("next", Cell.moment(message.nextTry()), Audience.PEOPLE)
				.with("why", message.refusal().map(why -> Cell.of(why.whatOfAll())).orElseGet(Cell.Nothing::new), Audience.PEOPLE));
	}
}
