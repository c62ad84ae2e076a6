package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.destroy.Destroyed;
import nl.dossierbrug.exchange.destroy.Due;
import nl.dossierbrug.exchange.model.DestroyedRecord;

/** {@code retention --apply}: what has been kept as long as it may, by which rule; and destroys it. */
final class RetentionCommand implements Command {

	private final Messages texts;

	RetentionCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.flag("--apply");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		boolean apply = arguments.given("--apply");
		session.exchange(exchange -> session.take(exchange.retention().due(), due -> {
			if (apply) {
				session.take(exchange.retention().apply(session.progress(texts.text("progress.destroy"))),
						destroyed -> destroyed(exchange, due, destroyed, session));
			} else {
				due.forEach(one -> session.show(row(one, false)));
				session.say(texts.text(due.isEmpty() ? "retention.nothing" : "retention.due", due.size()));
				List<String> byHand = due.stream().filter(Due::byHand).map(Due::id).toList();
				if (!byHand.isEmpty()) {
					session.say(texts.text("retention.by-hand", String.join(", ", byHand)));
				}
			}
		}));
	}

	private void destroyed(Exchange exchange, List<Due> due, Destroyed destroyed, Session session) throws IOException {
		DestructionLines lines = new DestructionLines(texts, session);
		List<Path> proofs = lines.prove(exchange, destroyed);
		Set<String> gone = new HashSet<>(destroyed.records().stream().map(DestroyedRecord::id).toList());
		due.forEach(one -> session.show(row(one, gone.contains(one.id()))));
		session.say(texts.text("retention.destroyed", gone.size()));
		lines.tell(destroyed, proofs);
	}

	private Row row(Due due, boolean destroyed) {
		return Row.empty().with("what", new Cell.Word(due.kind().word(), texts.text("record." + due.kind())))
				.with("id", Cell.of(due.id())).with("name", new Cell.FileName(due.whose().in(Language.NL)), Audience.PEOPLE)
				.with("rule", Cell.of(due.rule())).with("due", new Cell.Day(due.day()))
				.with("destroyed", new Cell.Flag(destroyed));
	}
}
