package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Tracked;
import nl.dossierbrug.exchange.Tracking;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;

/** {@code status --batch B1}: where everything stands. People see the timeline of a single transfer. */
final class Status implements Command {

	private final Messages texts;

	Status(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.optional("--batch", "ID").optional("--transfer", "ID");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Only.atMostOneOf(arguments, "--batch", "--transfer");
		boolean single = arguments.given("--transfer");
		boolean all = !single && !arguments.given("--batch");
		session.exchange(exchange -> session.take(find(exchange.tracking(), arguments), found -> {
			found.forEach(t -> session.show(row(t, single ? Audience.ALL : Audience.SCRIPTS)));
			if (all) {
				session.take(exchange.tracking().requestsWithoutTransfer(), loose -> loose.forEach(r -> session.show(row(r))));
			}
			session.say(texts.text("status.total", found.size()));
		}));
	}

	private static Outcome<List<Tracked>> find(Tracking tracking, Arguments arguments) {
		if (arguments.given("--transfer")) {
			return tracking.ofTransfer(arguments.text("--transfer"));
		}
		return arguments.given("--batch") ? tracking.ofBatch(arguments.text("--batch")) : tracking.all();
	}

	private static Row row(Tracked tracked, Audience timelineFor) {
		Transfer t = tracked.transfer();
		return Row.empty().with("transfer", Cell.of(t.id())).with("batch", Cell.of(t.batch()))
				.with("bsn", Cell.secret(t.bsn().map(Bsn::digits))).with("name", Cell.of(t.name()))
				.with("sender", Cell.of(t.sender())).with("receiver", Cell.of(t.receiver()))
				.with("profile", Cell.of(t.profile().code())).with("status", Cell.of(Words.status(t)), Audience.SCRIPTS)
				.with("senderStatus", Cell.of(t.senderStatus().word()), Audience.PEOPLE)
				.with("receiverStatus", Cell.of(t.receiverStatus().map(ReceiverStatus::word).orElse("")), Audience.PEOPLE)
				.with("timeline", new Cell.Rows(tracked.timeline().stream().map(Status::row).toList()), timelineFor);
	}

	private static Row row(TimelineEvent event) {
		return Row.empty().with("at", new Cell.Moment(event.at())).with("by", Cell.of(event.by()))
				.with("event", Cell.of(event.event())).with("detail", Cell.of(event.detail()));
	}

	/** A request that nothing was ready for: it stands among the rest, so that it is seen at the sending side too. */
	private static Row row(DossierRequest request) {
		Cell nothing = new Cell.Nothing();
		Row asked = Row.empty().with("at", new Cell.Moment(request.at())).with("by", Cell.of(request.by()))
				.with("event", Cell.of(ReceiverStatus.AFGEWEZEN.word()))
				.with("detail", request.refusal().<Cell>map(r -> Cell.of(r.what())).orElse(Cell.of("")));
		return Row.empty().with("transfer", nothing).with("batch", nothing)
				.with("bsn", new Cell.Secret(request.number())).with("name", nothing).with("sender", nothing)
				.with("receiver", Cell.of(request.receiver())).with("profile", nothing)
				.with("status", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.SCRIPTS)
				.with("senderStatus", nothing, Audience.PEOPLE)
				.with("receiverStatus", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.PEOPLE)
				.with("timeline", new Cell.Rows(List.of(asked)), Audience.SCRIPTS);
	}
}
