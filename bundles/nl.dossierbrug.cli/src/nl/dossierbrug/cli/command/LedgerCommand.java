package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ledger.Carried;
import nl.dossierbrug.exchange.ledger.Ledger;
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
		LedgerLines lines = new LedgerLines(texts, session);
		session.exchange(exchange -> {
			if (send) {
				session.take(send(exchange, batch, session), lines::sent);
			} else {
				session.take(listed(exchange.ledger(), batch, arguments.given(ALL)), messages -> messages.forEach(message -> lines.show(message)));
			}
			session.take(exchange.ledger().paused(), paused -> paused.forEach(lines::paused));
		});
	}

	private Outcome<Carried> send(Exchange exchange, Optional<String> batch, Session session) {
		Progress progress = session.progress(texts.text("ledger.progress"));
		return batch.map(one -> exchange.carrying().runBatch(one, progress)).orElseGet(() -> exchange.carrying().run(progress));
	}

	private static Outcome<List<LineMessage>> listed(Ledger ledger, Optional<String> batch, boolean all) {
		return batch.map(ledger::ofBatch).orElseGet(() -> all ? ledger.all() : ledger.recent());
	}
}
