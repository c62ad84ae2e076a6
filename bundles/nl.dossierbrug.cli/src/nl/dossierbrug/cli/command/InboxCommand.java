package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.Transfer;

/** {@code inbox --receiver ot}: what has arrived and is not yet imported. */
final class InboxCommand implements Command {

	private final Messages texts;

	InboxCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		session.exchange(exchange -> session.take(exchange.inbox().waiting(arguments.text("--receiver")),
				waiting -> show(waiting, session)));
	}

	private void show(List<Transfer> waiting, Session session) {
		for (Transfer transfer : waiting) {
			session.show(Row.empty().with("transfer", Cell.of(transfer.id()))
					.with("bsn", Cell.secret(transfer.bsn().map(Bsn::digits))).with("name", Cell.of(transfer.name()))
					.with("group", Cell.of(transfer.group())).with("profile", Cell.of(transfer.profile().code()))
					.with("received", Cell.moment(transfer.receivedAt()))
					.with("status", Cell.of(Words.receiverStatus(transfer))));
		}
		session.say(texts.text("inbox.total", waiting.size()));
	}
}
