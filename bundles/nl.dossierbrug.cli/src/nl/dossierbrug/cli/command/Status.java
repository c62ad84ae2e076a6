package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.Listed;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.follow.Tracking;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.season.BeforeAdvice;

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
		session.exchange(exchange -> {
			Tracking tracking = exchange.tracking();
			Map<String, Text> names = exchange.connectors().names();
			if (arguments.given("--transfer")) {
				session.take(tracking.ofTransfer(arguments.text("--transfer")), one -> show(one, Audience.ALL, Audience.ALL, exchange, session));
			} else if (arguments.given("--batch")) {
				session.take(tracking.ofBatch(arguments.text("--batch")), all -> show(all, Audience.SCRIPTS, Audience.SCRIPTS, exchange, session));
			} else if (session.json()) {
				session.take(tracking.each(one -> session.show(row(one, Audience.ALL, Audience.ALL, names, Audience.ALL))),
						count -> session.take(tracking.requestsWithoutTransfer(), loose -> loose.forEach(r -> session.show(row(r, Audience.ALL, names)))));
			} else {
				session.take(tracking.lines(), all -> session.take(tracking.requestsWithoutTransfer(), loose -> show(all, loose, exchange, session)));
			}
		});
	}

	/** Some transfers with what happened to them. @param batch who is told the batch @param timeline who is told what happened */
	private void show(List<Tracked> found, Audience batch, Audience timeline, Exchange exchange, Session session) {
		Map<String, Text> names = exchange.connectors().names();
		List<Listed> listed = found.stream().map(Tracked::standing).map(Listed::of).toList();
		Audience route = alike(listed, List.of()) ? Audience.SCRIPTS : Audience.ALL;
		found.forEach(t -> session.show(row(t, batch, route, names, timeline)));
		tell(listed, List.of(), exchange, session);
		early(found, session);
	}

	private void early(List<Tracked> found, Session session) {
		List<Text> early = found.stream().map(Tracked::transfer).filter(BeforeAdvice::marks).map(t -> Text.same(t.id())).toList();
		if (!early.isEmpty()) {
			session.say(texts.text("status.before-advice", early.size(), Text.joined(", ", early)));
		}
	}

	/** All of them, for people. */
	private void show(List<Listed> found, List<DossierRequest> loose, Exchange exchange, Session session) {
		Map<String, Text> names = exchange.connectors().names();
		Audience route = alike(found, loose) ? Audience.SCRIPTS : Audience.ALL;
		found.forEach(t -> session.show(line(t.line(), Audience.ALL, route, names)));
		loose.forEach(r -> session.show(row(r, route, names)));
		tell(found, loose, exchange, session);
	}

	/** What is the same for every line takes no room in the table: people are told it once. */
	private static boolean alike(List<Listed> found, List<DossierRequest> loose) {
		return !found.isEmpty() && Stream.concat(found.stream().map(t -> t.line().receiver()),
				loose.stream().map(DossierRequest::receiver)).distinct().count() == 1
				&& found.stream().map(t -> t.line().sender()).distinct().count() == 1
				&& found.stream().map(t -> t.line().profile()).distinct().count() == 1;
	}

	private void tell(List<Listed> found, List<DossierRequest> loose, Exchange exchange, Session session) {
		Map<String, Text> names = exchange.connectors().names();
		session.say(texts.text("status.total", found.size()));
		if (found.stream().anyMatch(one -> one.line().way() == Way.FILES)) {
			session.say(texts.text("status.here"));
		}
		found.stream().filter(Listed::changed).forEach(t -> session.say(texts.text("status.changed", t.line().id(), t.line().name())));
		if (alike(found, loose)) {
			TransferLine any = found.getFirst().line();
			session.say(texts.text("status.route", system(any.sender(), names), system(any.receiver(), names), any.profile().code()));
		}
		Prepare.receipts(session, exchange).missing(found.stream().map(Listed::line).toList())
				.forEach(id -> session.say(texts.text("status.no-receipt", id)));
	}

	private Row row(Tracked tracked, Audience batch, Audience route, Map<String, Text> names, Audience timeline) {
		return line(TransferLine.of(tracked.transfer()), batch, route, names)
				.with("refusal", Cell.before(tracked.transfer().refusal().filter(why -> timeline == Audience.ALL), false), Audience.PEOPLE)
				.with("timeline", new Cell.Rows(tracked.timeline().stream().map(this::row).toList()), timeline);
	}

	private Row line(TransferLine t, Audience batch, Audience route, Map<String, Text> names) {
		return Row.empty().with("transfer", Cell.of(t.id())).with("batch", Cell.of(t.batch()), batch)
				.with("bsn", Cell.secret(t.bsn().map(Bsn::digits))).with("name", new Cell.Typed(t.name()))
				.with("sender", new Cell.Word(t.sender(), system(t.sender(), names)), route)
				.with("receiver", new Cell.Word(t.receiver(), system(t.receiver(), names)), route)
				.with("profile", Cell.of(t.profile().code()), route).with("status", Cell.of(ContractWords.status(t)), Audience.SCRIPTS)
				.with("senderStatus", Cell.of(t.senderStatus().word()), Audience.PEOPLE)
				.with("receiverStatus", Cell.of(t.receiverStatus().map(ReceiverStatus::word).orElse("")), Audience.PEOPLE)
				.with("way", new Cell.Word(t.way().word(), texts.text("way." + t.way())), Audience.SCRIPTS);
	}

	/** What a system is called; one that is not here any more is told by its id. */
	private static Text system(String id, Map<String, Text> names) {
		return names.getOrDefault(id, Text.same(id));
	}

	private Row row(TimelineEvent event) {
		return Row.empty().with("at", new Cell.Moment(event.at())).with("by", Cell.of(event.by()))
				.with("event", Cell.of(event.event())).with("detail", Cell.of(event.detail()))
				.with("source", new Cell.Word(event.source().word(), texts.text("source." + event.source())));
	}

	/** A request that nothing was ready for: it stands among the rest, so that it is seen at the sending side too. */
	private Row row(DossierRequest request, Audience route, Map<String, Text> names) {
		Cell nothing = new Cell.Nothing();
		Row asked = Row.empty().with("at", new Cell.Moment(request.at())).with("by", Cell.of(request.by()))
				.with("event", Cell.of(ReceiverStatus.AFGEWEZEN.word()))
				.with("detail", request.refusal().<Cell>map(r -> Cell.of(r.whatOfAll())).orElse(Cell.of("")))
				.with("source", new Cell.Word(Source.GEZIEN.word(), texts.text("source." + Source.GEZIEN)));
		return Row.empty().with("transfer", nothing).with("batch", nothing)
				.with("bsn", new Cell.Secret(request.number())).with("name", nothing).with("sender", nothing, route)
				.with("receiver", new Cell.Word(request.receiver(), system(request.receiver(), names)), route).with("profile", nothing, route)
				.with("status", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.SCRIPTS)
				.with("senderStatus", nothing, Audience.PEOPLE)
				.with("receiverStatus", Cell.of(ReceiverStatus.AFGEWEZEN.word()), Audience.PEOPLE)
				.with("way", new Cell.Word(Way.FILES.word(), texts.text("way." + Way.FILES)), Audience.SCRIPTS)
				.with("timeline", new Cell.Rows(List.of(asked)), Audience.SCRIPTS);
	}
}
