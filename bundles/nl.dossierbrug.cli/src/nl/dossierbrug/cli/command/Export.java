package nl.dossierbrug.cli.command;

import java.io.IOException;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;

/** {@code export --batch B1 --out DIR}: the dossiers that stand ready, as files to pass on by oneself. */
final class Export implements Command {

	private final Messages texts;

	Export(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--batch", "ID").required("--out", "DIR");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		var out = arguments.path("--out");
		session.exchange(exchange -> session.take(exchange.exporting().export(arguments.text("--batch"), out,
				session.progress(texts.text("progress.export"))), all -> {
					all.forEach(one -> session.show(Row.empty().with("transfer", Cell.of(one.transfer().id()))
							.with("file", new Cell.FileName(one.file().toString())).with("sha256", Cell.of(one.sha256()))));
					session.say(texts.text("export.done", all.size()));
				}));
	}
}
