package nl.dossierbrug.cli.command;

import nl.dossierbrug.core.spi.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.report.Receipts;

/**
 * {@code prepare --sender parnassys --receiver ot --school 99XY --list leerlingen.xlsx --dossiers DIR}: composes a batch
 * and makes it ready; with {@code --way direct} in place of the folder of dossiers these come over the sender's line.
 */
final class Prepare implements Command {

	private final Messages texts;

	Prepare(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--sender", "S").required("--receiver", "R").required("--school", "BRIN")
				.optional("--vestiging", "VV");
		WhoOptions.describe(syntax);
		syntax.optional("--dossiers", "DIR").optional("--way", "files|direct").optional("--year", "N").optional("--group", "NAME").repeated("--bsn", "N");
		PrepareOptions.describe(syntax);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		PrepareOrder order = new PrepareOptions(arguments, session.services()).order();
		session.exchange(exchange -> session.take(
				exchange.preparing().prepare(order, session.progress(texts.text("progress.prepare"))),
				prepared -> {
					List<Path> written = List.of();
					try {
						show(exchange, prepared, order.draft(), session);
					} finally {
						// also when nobody reads the answer to its end
						if (!order.draft() && prepared.stopped().isEmpty()) {
							written = receipts(session, exchange).writeAll(exchange.preparing(), prepared);
						}
					}
					if (prepared.stopped().isPresent()) {
						session.take(Outcome.<Prepared>refused(prepared.stopped().get()), nothing -> {
							// a refusal is only shown
						});
					}
					if (prepared.batch().way() == Way.DIRECT && !order.draft() && prepared.stopped().isEmpty()) {
						for (String batch : prepared.batches()) {
							deliver(exchange, batch, session);
						}
					}
					written.forEach(file -> session.say(texts.text("prepare.receipt", file.toString())));
				}));
	}

	/** What was made ready leaves at once; what cannot leave now waits in the ledger, and doing the same again goes on with it. */
	private void deliver(Exchange exchange, String batch, Session session) throws IOException, WrongUse {
		LedgerLines lines = new LedgerLines(texts, session);
		session.take(exchange.carrying().runBatch(batch, session.progress(texts.text("ledger.progress"))), carried -> {
			session.take(exchange.ledger().ofBatch(batch), messages -> messages.forEach(lines::show));
			lines.sent(carried);
		});
	}

	static Receipts receipts(Session session, Exchange exchange) {
		return new Receipts(session.home(), exchange.connectors(), session.surroundings().clock().getZone(), session.language());
	}

	private void show(Exchange exchange, Prepared prepared, boolean draft, Session session) {
		List<Transfer> transfers = prepared.transfers();
		long waiting = count(transfers, SenderStatus.GEREED);
		long sent = count(transfers, SenderStatus.VERSTREKT);
		long refused = count(transfers, SenderStatus.GEWEIGERD);
		session.show(Row.empty().with("batch", Cell.of(prepared.batch().id()))
				.with("profile", Cell.of(prepared.batch().profile().code()), Audience.PEOPLE)
				.with("pupils", Cell.of(transfers.size())).with("ready", Cell.of(waiting + sent))
				.with("refused", Cell.of(refused)));
		transfers.forEach(t -> session.show(row(t)));
		session.found(prepared.findings());
		ListOptionHints.show(prepared.findings(), texts, session);
		if (draft) {
			session.say(texts.text("prepare.trial"));
			if (transfers.stream().anyMatch(t -> t.senderStatus() == SenderStatus.GECONTROLEERD)) {
				session.say(texts.text("prepare.trial.parents"));
			}
		} else if (refused > 0) {
			session.say(texts.text("prepare.refused", refused));
		}
		if (!draft) {
			// what was done before is told apart from what was done now
			exchange.preparing().stoodBefore(prepared).ifPresent(session::say);
			if (prepared.left() > 0) {
				session.say(texts.text("prepare.left", prepared.left()));
			}
		}
		for (String batch : prepared.batches()) {
			List<Transfer> held = transfers.stream().filter(t -> t.batch().equals(batch)).toList();
			next(prepared.batch().way() == Way.DIRECT ? "prepare.direct" : "prepare.next",
					held.stream().filter(t -> t.senderStatus() == SenderStatus.GEREED).toList(), session);
			next("prepare.sent", held.stream().filter(t -> t.senderStatus() == SenderStatus.VERSTREKT
					&& !prepared.before().contains(t.id())).toList(), session);
		}
	}

	private void next(String words, List<Transfer> ofBatch, Session session) {
		if (!ofBatch.isEmpty()) {
			Transfer any = ofBatch.getFirst();
			session.say(texts.text(words, ofBatch.size(), any.batch(), any.receiver(), ContractWords.typed(any.addressee())));
		}
	}

	private static long count(List<Transfer> transfers, SenderStatus status) {
		return transfers.stream().filter(t -> t.senderStatus() == status).count();
	}

	private static Row row(Transfer transfer) {
		return Row.empty().with("transfer", Cell.of(transfer.id()))
				.with("bsn", Cell.secret(transfer.bsn().map(Bsn::digits))).with("name", new Cell.Typed(transfer.name()))
				.with("group", new Cell.Typed(transfer.group()), Audience.PEOPLE)
				.with("status", Cell.of(transfer.senderStatus().word())).with("version", Cell.of(transfer.version()))
				.with("findings", new Cell.Found(transfer.findings())).with("refusal", Cell.refused(transfer.refusal()));
	}
}
