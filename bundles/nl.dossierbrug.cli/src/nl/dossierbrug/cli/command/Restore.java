package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.backup.Restored;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoredHome;

import java.util.List;

/** {@code --home NEW restore --from FILE}: puts a backup, or an automatic copy, back into a home that is not there yet. */
final class Restore implements Command {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

	private final Messages texts;

	Restore(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--from", "FILE").optional("--passphrase-file", "FILE|-");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Path from = arguments.path("--from");
		Restoring restoring = session.services().restoring();
		Outcome<char[]> passphrase = restoring.needsPassphrase(from)
				? session.secrets().known("--passphrase-file", arguments.optional("--passphrase-file"), texts.text("restore.ask"))
				: Outcome.done(new char[0]);
		session.take(passphrase, secret -> session.take(
				restoring.restore(new RestoreOrder(from, secret, session.home()), session.surroundings().account(),
						session.surroundings().clock(), session.progress(texts.text("restore.progress"))),
				restored -> show(restored, session)));
	}

	private void show(RestoredHome<Restored> restored, Session session) {
		Restored found = restored.checked();
		session.show(Row.empty().with("home", new Cell.FileName(restored.home().toString()), Audience.SCRIPTS)
				.with("transfers", Cell.of(found.transfers()), Audience.SCRIPTS).with("files", Cell.of(restored.files()), Audience.SCRIPTS)
				.with("verified", new Cell.Flag(found.broken().isEmpty()), Audience.SCRIPTS));
		String moment = MOMENT.format(restored.source().madeAt().atZone(session.surroundings().clock().getZone()));
		Text said = texts.text(found.broken().isEmpty() ? "restore.done" : "restore.broken", restored.home(), found.transfers(), moment);
		session.say(said);
		found.broken().ifPresent(broken -> {
			session.ends(ExitCode.FOUND);
			broken.each().forEach(wrong -> tell(wrong, session));
		});
	}

	/** What is wrong stands behind the colon of what was said before. Scripts read in their answer that it is so, and people beside them why. */
	private void tell(Refusal wrong, Session session) {
		if (!session.json()) {
			session.say(wrong.what());
			session.note(2, texts.text("audit.label.meaning"), wrong.meaning());
			session.note(2, texts.text("audit.label.next"), wrong.next());
			session.note(2, texts.text("audit.label.who"), wrong.who());
			return;
		}
		session.remark(wrong.what());
		session.remark(Text.joined(" ", List.of(texts.text("audit.label.meaning"), wrong.meaning())));
		session.remark(Text.joined(" ", List.of(texts.text("audit.label.next"), wrong.next())));
		session.remark(Text.joined(" ", List.of(texts.text("audit.label.who"), wrong.who())));
	}
}
