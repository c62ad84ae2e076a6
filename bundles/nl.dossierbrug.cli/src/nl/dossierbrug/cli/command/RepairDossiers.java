package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.validate.DossierCopies;
import nl.dossierbrug.exchange.validate.RepairedCopy;
import nl.dossierbrug.standard.SafeRepair;

/** {@code repair dossiers/ --out hersteld/}: makes copies in which is set right what can be without changing what they say. */
final class RepairDossiers implements Command {

	private final Messages texts;

	RepairDossiers(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words(Paths.LABEL).required("--out", "DIR");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<Path> paths = Paths.of(arguments);
		Path out = arguments.path("--out");
		FirstRefused refused = new FirstRefused(session);
		session.withoutHome(self -> session.take(new DossierCopies(session.services().standard()).repair(paths, out,
				session.progress(texts.text("progress.repair")), copy -> show(copy, refused, session)), summary -> {
					refused.end(texts);
					Copied.end(summary, texts, session);
					if (summary.files() > 0) {
						session.say(texts.text("repair.total", summary.copied(),
								summary.copied() == 0 ? -1 : summary.changed(), summary.refused(), out.toString()));
					}
					if (summary.changed() > 0) {
						session.say(texts.text("repair.form"));
					}
				}));
	}

	private void show(RepairedCopy copy, FirstRefused refused, Session session) {
		copy.refusal().ifPresent(why -> Copied.refused(why, session));
		if (copy.refusal().map(refused::shows).orElse(session.json() || !copy.repairs().isEmpty())) {
			session.show(Row.empty().with("file", Copied.file(copy.file(), session))
					.with("out", Copied.out(copy.out()), Audience.SCRIPTS)
					.with("repairs", new Cell.Rows(copy.repairs().stream().map(RepairDossiers::row).toList()))
					.with("refusal", Cell.refused(copy.refusal())));
		}
	}

	private static Row row(SafeRepair repair) {
		return Row.empty().with("path", new Cell.Field(repair.path(), repair::label)).with("line", Cell.of(repair.line()))
				.with("label", Cell.of(repair.label()), Audience.SCRIPTS)
				.with("old", new Cell.Content(repair.path(), repair.before()), Audience.SCRIPTS)
				.with("new", new Cell.Content(repair.path(), repair.after()), Audience.SCRIPTS)
				.with("old", new Cell.Quoted(new Cell.Content(repair.path(), repair.before())), Audience.PEOPLE)
				.with("becomes", new Cell.Quoted(new Cell.Content(repair.path(), repair.after())), Audience.PEOPLE)
				.with("why", Cell.of(repair.why()), Audience.PEOPLE);
	}
}
