package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.Collections;
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
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.RequestAnswer;

/** {@code request --receiver ot --school 99XY --bsn-file bsn.xlsx}: the receiver asks for dossiers. */
final class Request implements Command {

	private final Messages texts;

	Request(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").required("--school", "BRIN").optional("--vestiging", "VV")
				.several("--bsn", "N").optional("--bsn-file", "FILE.xlsx").optional("--batch", "ID");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		School school = arguments.school();
		Only.oneOf(arguments, "--bsn", "--bsn-file", "--batch");
		session.exchange(exchange -> session.take(ask(exchange, arguments, school, session), answers -> {
			show(answers, session);
			if (arguments.given("--batch")) {
				tellLeft(exchange, arguments.text("--batch"), session);
			}
		}));
	}

	private Outcome<List<RequestAnswer>> ask(Exchange exchange, Arguments arguments, School school, Session session)
			throws WrongUse {
		String receiver = arguments.text("--receiver");
		var file = arguments.optionalPath("--bsn-file");
		var progress = session.progress(texts.text("progress.request"));
		if (file.isPresent()) {
			return exchange.requesting().byWorkbook(receiver, school, file.get(), progress);
		}
		return arguments.given("--batch")
				? exchange.requesting().byBatch(receiver, school, arguments.text("--batch"), progress)
				: exchange.requesting().byNumbers(receiver, school, arguments.all("--bsn"), progress);
	}

	/** What was taken back or destroyed is no part of the batch any more; who knows of it looks for it in the answer. */
	private void tellLeft(Exchange exchange, String batch, Session session) {
		if (!(exchange.tracking().ofBatch(batch) instanceof Outcome.Done<List<Tracked>>(var all))) {
			return;
		}
		List<SenderStatus> left = all.stream().map(Tracked::transfer).filter(Transfer::isTakenAway).map(Transfer::senderStatus).toList();
		if (!left.isEmpty()) {
			List<Text> counts = left.stream().distinct().sorted()
					.map(status -> texts.text("request.left." + status, Collections.frequency(left, status))).toList();
			session.say(texts.text("request.left", left.size(), batch, Text.joined(", ", counts)));
		}
	}

	private void show(List<RequestAnswer> answers, Session session) {
		for (RequestAnswer answer : answers) {
			Optional<Transfer> transfer = answer.transfer();
			String status = answer.delivered() && transfer.isPresent() ? ContractWords.receiverStatus(transfer.get())
					: ReceiverStatus.AFGEWEZEN.word();
			session.show(Row.empty().with("transfer", Cell.text(transfer.map(Transfer::id)))
					.with("bsn", Cell.secret(Optional.of(answer.request().number()).filter(number -> !number.isBlank())))
					.with("name", new Cell.Typed(transfer.map(Transfer::name).orElse("")), Audience.PEOPLE)
					.with("status", Cell.of(status)).with("refusal", Cell.refused(answer.request().refusal())));
		}
		long delivered = answers.stream().filter(RequestAnswer::delivered).count();
		session.say(texts.text("request.total", answers.size(), delivered));
	}
}
