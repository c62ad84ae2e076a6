package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.WrittenBackup;

/** {@code backup --out dossierbrug-2026-11-28.backup}: everything in one file that can be put back anywhere. */
final class Backup implements Command {

	private final Messages texts;

	Backup(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--out", "FILE").optional("--passphrase-file", "FILE|-");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Path out = arguments.path("--out");
		session.take(session.secrets().fresh("--passphrase-file", arguments.optional("--passphrase-file"), texts.text("backup.ask")),
				passphrase -> session.exchange(exchange -> session.take(
						exchange.backups().make(out, passphrase, session.progress(texts.text("backup.progress"))),
						written -> show(written, session))));
	}

	private void show(WrittenBackup written, Session session) {
		session.show(Row.empty().with("out", new Cell.FileName(written.out().toString()), Audience.SCRIPTS)
				.with("bytes", Cell.of(written.bytes()), Audience.SCRIPTS).with("sha256", Cell.of(written.sha256()), Audience.SCRIPTS));
		session.say(texts.text("backup.done", session.fileName(written.out().toString()), written.sha256()));
		if (written.sameDisk()) {
			session.remark(texts.text("backup.same-disk"));
		}
	}
}
