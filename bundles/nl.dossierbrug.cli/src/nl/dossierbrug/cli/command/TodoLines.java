package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.destroy.Due;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;

/** {@code status --todo}: what somebody must do today, the most pressing first. */
final class TodoLines {

	private final Messages texts;
	private final Session session;

	TodoLines(Messages texts, Session session) {
		this.texts = texts;
		this.session = session;
	}

	void show() throws IOException, WrongUse {
		session.exchange(exchange -> session.take(exchange.tracking().todo(), todo -> {
			for (Todo.Kind kind : Todo.Kind.values()) {
				List<Todo> ofKind = todo.stream().filter(one -> one.kind() == kind).toList();
				ofKind.forEach(one -> session.show(row(one)));
			}
			List<Due> due = exchange.may(Right.DELETE) ? due(exchange) : List.of();
			due.forEach(one -> session.show(row(one)));
			session.take(exchange.endingCertificates().due(), ending -> ending.forEach(one -> session.remark(one.what())));
			session.take(exchange.ledger().paused(), paused -> paused.forEach(new LedgerLines(texts, session)::paused));
			session.take(exchange.season().due(), season -> season.forEach(moment -> session.say(texts.text("todo.season", moment.name(), moment.what()))));
			session.say(texts.text("status.waiting", todo.size() + due.size()));
			todo.stream().map(Todo::transfer).filter(Transfer::isUnfinished).findFirst()
					.ifPresent(any -> session.say(texts.text("status.withdraw", any.id())));
		}));
	}

	private static List<Due> due(Exchange exchange) {
		return exchange.retention().due() instanceof Outcome.Done<List<Due>>(var due) ? due : List.of();
	}

	private Row row(Due due) {
		Cell transfer = due.kind() == Destructible.TRANSFER ? Cell.of(due.id()) : new Cell.Nothing();
		return Row.empty().with("transfer", transfer).with("name", new Cell.FileName(due.whose().in(Language.NL)))
				.with("status", new Cell.Word(due.kind().word(), texts.text("record." + due.kind())))
				.with("todo", new Cell.Word("due", texts.text("todo.due")))
				.with("detail", Cell.of(texts.text(due.byHand() ? "todo.due.by-hand.detail" : "todo.due.detail", day(due), due.rule())));
	}

	private static String day(Due due) {
		return due.day().format(DateTimeFormatter.ofPattern("dd-MM-uuuu"));
	}

	private Row row(Todo todo) {
		Optional<Refusal> why = todo.transfer().refusal().filter(refusal -> todo.kind() == Todo.Kind.REFUSED);
		return Row.empty().with("transfer", Cell.of(todo.transfer().id())).with("name", new Cell.Typed(todo.transfer().name()))
				.with("status", Cell.of(ContractWords.status(todo.transfer())))
				.with("way", new Cell.Word(todo.transfer().way().word(), texts.text("way." + todo.transfer().way())), Audience.SCRIPTS)
				.with("todo", new Cell.Word(todo.kind().name().toLowerCase(java.util.Locale.ROOT), texts.text("todo." + todo.kind())))
				.with("detail", Cell.of(todo.what()), Audience.SCRIPTS)
				.with("detail", Cell.of(why.map(Refusal::whatOfAll).orElse(todo.what())), Audience.PEOPLE)
				.with("refusal", Cell.before(why, true), Audience.PEOPLE);
	}
}
