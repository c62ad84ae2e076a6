package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.follow.Tracking;
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
		syntax.optional("--batch", "ID").optional("--transfer", "ID").flag("--todo");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Only.atMostOneOf(arguments, "--batch", "--transfer", "--todo");
		if (arguments.given("--todo")) {
			new TodoLines(texts, session).show();
			return;
		}
		boolean single = arguments.given("--transfer");
		boolean batch = arguments.given("--batch");
		session.exchange(exchange -> session.take(find(exchange.tracking(), arguments), found -> {
			Map<String, Text> names = exchange.connectors().names();
			if (single || batch) {
				show(found, List.of(), single, batch, names, session);
			} else {
				session.take(exchange.tracking().requestsWithoutTransfer(), loose -> show(found, loose, false, false, names, session));
			}
			Prepare.receipts(session, exchange).missing(found.stream().map(Tracked::transfer).toList())
					.forEach(id -> session.say(texts.text("status.no-receipt", id)));
		}));
	}

	/** What is the same for every line takes no room in the table: people are told it once. */
	private void show(List<Tracked> found, List<DossierRequest> loose, boolean single, boolean batch, Map<String, Text> names,
			Session session) {
		boolean alike = !found.isEmpty() && Stream.concat(found.stream().map(t -> t.transfer().receiver()),
				loose.stream().map(DossierRequest::receiver)).distinct().count() == 1
				&& found.stream().map(t -> t.transfer().sender()).distinct().count() == 1
				&& found.stream().map(t -> t.transfer().profile()).distinct().count() == 1;
		Audience route = alike ? Audience.SCRIPTS : Audience.ALL;
		Audience inBatch = batch ? Audience.SCRIPTS : Audience.ALL;
		found.forEach(t -> session.show(row(t, inBatch, route, names, single ? Audience.ALL : Audience.SCRIPTS)));
		loose.forEach(r -> session.show(row(r, route, names)));
		session.say(texts.text("status.total", found.size()));
		found.stream().filter(Tracked::changed).forEach(t -> session.say(texts.text("status.changed", t.transfer().id(),
				t.transfer().name())));
		if (alike) {
			Transfer any = found.getFirst().transfer();
			session.say(texts.text("status.route", system(any.sender(), names), system(any.receiver(), names), any.profile().code()));
		}
	}

	private static Outcome<List<Tracked>> find(Tracking tracking, Arguments arguments) {
		if (arguments.given("--transfer")) {
			return tracking.ofTransfer(arguments.text("--transfer"));
		}
		return arguments.given("--batch") ? tracking.ofBatch(arguments.text("--batch")) : tracking.all();
	}

	private static Row row(Tracked tracked, Audience batch, Audience route, Map<String, Text> names, Audience timelineFor) {
		Transfer t = tracked.transfer();
		return Row.empty().with("transfer", Cell.of(t.id())).with("batch", Cell.of(t.batch()), batch)
				.with("bsn", Cell.secret(t.bsn().map(Bsn::digits))).with("name", new Cell.Typed(t.name()))
				.with("sender", new Cell.Word(t.sender(), system(t.sender(), names)), route)
				.with("receiver", new Cell.Word(t.receiver(), system(t.receiver(), names)), route)
				.with("profile", Cell.of(t.profile().code()), route).with("status", Cell.of(Words.status(t)), Audience.SCRIPTS)
				.with("senderStatus", Cell.of(t.senderStatus().word()), Audience.PEOPLE)
				.with("receiverStatus", Cell.of(t.receiverStatus().map(ReceiverStatus::word).orElse("")), Audience.PEOPLE)
				.with("timeline", new Cell.Rows(tracked.timeline().stream().map(Status::row).toList()), timelineFor);
	}

	/** What a system is called; one that is not here any more is told by its id. */
	private static Text system(String id, Map<String, Text> names) {
		return names.getOrDefault(id, Text.same(id));
	}

	private static Row row(TimelineEvent event) {
		return Row.empty().with("at", new Cell.Moment(event.at())).with("by", Cell.of(event.by()))
				.with("event", Cell.of(event.event())).with("detail", Cell.of(event.detail()));
	}

	/** A request that nothing was ready for: it stands among the rest, so that it is seen at the sending side too. */
	private static Row row(DossierRequest request, Audience route, Map<String, Text> names) {
		Cell nothing = new Cell.Nothing();
		Row asked = Row.empty().with("at", new Cell.Moment(request.at())).with("by", Cell.of(request.by()))
				.with("event", Cell.of(ReceiverStatus.AFGEWEZEN.word()))
				.with("detail", request.refusal().<Cell>map(r -> Cell.of(r.what())).orElse(Cell.of("")));
		return Row.empty().with("transfer", nothing).with("batch", nothing)
				.with("bsn", new Cell.Secret(request.number())).with("name", nothing).with("sender", nothing, route)
				.with("receiver", new Cell.Word(request.receiver(), system(request.receiver(), names)), route).with("profile", nothing, route)
				.with("status", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.SCRIPTS)
				.with("senderStatus", nothing, Audience.PEOPLE)
				.with("receiverStatus", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.PEOPLE)
				.with("timeline", new Cell.Rows(List.of(asked)), Audience.SCRIPTS);
	}
}
