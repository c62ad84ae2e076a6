package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Todo;

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
			session.say(texts.text("status.waiting", todo.size()));
		}));
	}

	private Row row(Todo todo) {
		return Row.empty().with("transfer", Cell.of(todo.transfer().id())).with("name", Cell.of(todo.transfer().name()))
				.with("status", Cell.of(Words.status(todo.transfer())))
				.with("todo", new Cell.Word(todo.kind().name().toLowerCase(java.util.Locale.ROOT), texts.text("todo." + todo.kind())))
				.with("detail", Cell.of(todo.what()));
	}
}
