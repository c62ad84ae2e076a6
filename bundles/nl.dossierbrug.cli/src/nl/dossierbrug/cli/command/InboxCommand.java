package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
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
		String receiver = arguments.text("--receiver");
		session.exchange(exchange -> session.take(exchange.inbox().waiting(receiver), waiting -> {
			waiting.forEach(transfer -> session.show(row(transfer, ContractWords.receiverStatus(transfer))));
			session.take(exchange.inbox().noticed(receiver), ready -> {
				ready.forEach(transfer -> session.show(row(transfer, transfer.senderStatus().word())));
				session.say(texts.text("inbox.total", waiting.size()));
				if (!ready.isEmpty()) {
					session.say(texts.text("inbox.noticed", ready.size(), receiver));
				}
			});
		}));
	}

	/** A dossier that was sent has no BSN, so its receiver never gets to see one. */
	private static Optional<String> number(Transfer transfer) {
		return transfer.linkKey().isPresent() ? Optional.empty() : transfer.bsn().map(Bsn::digits);
	}

	/** What can be asked for again stands there with the status gereed, and was not received. */
	private static Row row(Transfer transfer, String status) {
		return Row.empty().with("transfer", Cell.of(transfer.id()))
				.with("bsn", Cell.secret(number(transfer))).with("name", new Cell.Typed(transfer.name()))
				.with("group", new Cell.Typed(transfer.group())).with("profile", Cell.of(transfer.profile().code()))
				.with("received", Cell.moment(transfer.receivedAt())).with("status", Cell.of(status));
	}
}
