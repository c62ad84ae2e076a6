package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.validate.FileVerdict;
import nl.dossierbrug.exchange.validate.ValidationOrder;
import nl.dossierbrug.exchange.validate.ValidationSummary;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Contradiction;

/** {@code validate dossiers/ --mode agreement}: checks dossiers in files and folders. */
final class Validate implements Command {

	private static final String OFFICIAL = "official";
	private static final String AGREEMENT = "agreement";

	private final Messages texts;

	Validate(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words(Paths.LABEL).optional("--mode", "MODE");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		boolean agreement = arguments.oneOf("--mode", OFFICIAL, AGREEMENT).orElse(OFFICIAL).equals(AGREEMENT);
		ValidationOrder order = new ValidationOrder(Paths.of(arguments),
				agreement ? CheckMode.AGREEMENT : CheckMode.OFFICIAL, !session.json());
		session.withoutHome(self -> {
			// Asked for here, so that what breaks down in a connector is written down.
			session.connectors();
			Verdicts verdicts = new Verdicts(session);
			ValidationSummary summary = session.services().validation().run(order,
					session.progress(texts.text("progress.validate")), verdicts::add);
			session.take(Outcome.done(summary), done -> {
				session.show(row(done));
				end(done, session);
				new ValidationReport(texts, session, done, agreement).show(verdicts.only, Paths.typed(arguments, session.surroundings()));
			});
		});
	}

	private void end(ValidationSummary summary, Session session) {
		if (summary.unreadable() > 0) {
			session.ends(ExitCode.UNREADABLE);
		}
		boolean nothing = summary.files() + summary.notDone() == 0;
		if (nothing || summary.found()) {
			session.ends(ExitCode.FOUND);
		}
		if (nothing) {
			session.remark(texts.text("validate.nothing"));
		}
		if (summary.links() > 0) {
			session.remark(texts.text("validate.links", summary.links()));
		}
		session.faults(summary.faults());
	}

	/** For scripts each verdict is a line as it comes. People read the whole; of one file they want to know which it was. */
	private static final class Verdicts {

		private final Session session;
		private List<FileVerdict> only = List.of();
		private int count;

		private Verdicts(Session session) {
			this.session = session;
		}

		void add(FileVerdict verdict) {
			only = count++ == 0 ? List.of(verdict) : List.of();
			if (session.json()) {
				session.show(row(verdict));
			}
		}

		private static Row row(FileVerdict verdict) {
			Row row = Row.empty().with("file", new Cell.FileName(verdict.file().toString()))
					.with("standard", Cell.text(verdict.standard()))
					.with("profile", Cell.text(verdict.profile().map(Profile::code)))
					.with("valid", new Cell.Flag(verdict.valid())).with("findings", new Cell.Found(verdict.findings()));
			return verdict.contradiction().map(one -> row.with("contradiction", cell(one))).orElse(row);
		}

		/** In its own field, since by the published validator there is nothing to find. */
		private static Cell cell(Contradiction contradiction) {
			return new Cell.Block(Row.empty().with("judgedBy", Cell.of(contradiction.judgedBy().code()))
					.with("named", Cell.of(contradiction.named().code()))
					.with("message", Cell.of(contradiction.finding().message())));
		}
	}

	private static Row row(ValidationSummary summary) {
		return Row.empty().with("summary", new Cell.Block(Row.empty().with("files", Cell.of(summary.files()))
				.with("valid", Cell.of(summary.valid())).with("invalid", Cell.of(summary.invalid()))
				.with("unreadable", Cell.of(summary.unreadable())).with("seconds", new Cell.Seconds(summary.time()))),
				Audience.SCRIPTS);
	}
}
