package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.guide.GuideOrder;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * {@code guide start --sender parnassys --receiver ot --school 99XY --list leerlingen.xlsx}, {@code guide show --batch B1},
 * {@code guide done --batch B1 --step parnassys.tick [--bsn N]…}, {@code guide problem …}, {@code guide workbook …},
 * {@code guide reconcile …}, {@code guide sheet …}: a handover in which people carry the dossiers.
 */
final class GuideCommand implements Command {

	private static final String BATCH = "--batch";
	private static final String STEP = "--step";
	private static final String UNDO = "--undo";
	private static final String OUT = "--out";

	private final Messages texts;

	GuideCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words(GuideVerb.words()).optional("--sender", "S").optional("--receiver", "R").optional("--school", "BRIN").optional("--vestiging", "VV");
		WhoOptions.describe(syntax);
		syntax.optional("--year", "N").optional("--group", "NAME").several("--bsn", "N")
				.optional("--profile", String.join("|", PrepareOptions.PROFILES)).flag("--absent").optional(BATCH, "ID").optional(STEP, "STEP").flag(UNDO)
				.optional("--reason", "ID").optional(OUT, "FILE");
		ListOptions.describe(syntax);
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		GuideVerb verb = GuideVerb.of(arguments.words()).orElseThrow(() -> new WrongUse(texts.text("guide.usage", GuideVerb.words())));
		verb.check(arguments);
		GuideLines lines = new GuideLines(texts, session);
		switch (verb) {
			case START -> start(arguments, lines, session);
			case SHOW -> show(arguments, session);
			case DONE -> {
				List<Bsn> only = arguments.bsns("--bsn");
				String step = arguments.text(STEP);
				boolean undo = arguments.given(UNDO);
				session.exchange(exchange -> {
					if (undo) {
						session.take(exchange.guiding().takeBack(arguments.text(BATCH), step, only), batch -> lines.undone(batch, step));
					} else {
						session.take(exchange.guiding().done(arguments.text(BATCH), step, only), batch -> lines.done(batch, step, only.isEmpty()));
					}
				});
			}
			case PROBLEM -> problem(arguments, lines, session);
			case WORKBOOK -> {
				Path out = named(arguments, ".xlsx", "bsn-list.no-workbook", session);
				session.exchange(exchange -> session.take(exchange.guiding().workbook(arguments.text(BATCH), out), lines::written));
			}
			case RECONCILE -> {
				Path list = arguments.path("--list");
				ListChoices choices = ListOptions.read(Selection.all(), arguments).choices();
				session.exchange(exchange -> session.take(exchange.guiding().reconcile(arguments.text(BATCH), list, choices,
						session.progress(texts.text("progress.list"))), lines::reconciled));
			}
			case SHEET -> {
				Path out = named(arguments, ".pdf", "pdf.no-pdf", session);
				session.exchange(exchange -> session.take(exchange.guiding().show(arguments.text(BATCH)),
						batch -> new GuidePaper(texts, session).write(exchange, batch, out)));
			}
		}
	}

	private void show(Arguments arguments, Session session) throws WrongUse, IOException {
		GuideView view = new GuideView(texts, session);
		Optional<String> step = arguments.optional(STEP);
		session.exchange(exchange -> {
			if (step.isEmpty()) {
				session.take(exchange.guiding().show(arguments.text(BATCH)), view::show);
			} else {
				session.take(exchange.guiding().show(arguments.text(BATCH), step.get()), at -> view.step(at.batch(), at.step()));
			}
		});
	}

	private void start(Arguments arguments, GuideLines lines, Session session) throws WrongUse, IOException {
		Optional<Profile> profile = arguments.oneOf("--profile", PrepareOptions.PROFILES.toArray(String[]::new)).map(Profile::new);
		Pair pair = new Pair(arguments.text("--sender"), arguments.text("--receiver"), Optional.of(arguments.school()), profile, Optional.empty());
		Selection meant = ListOptions.read(Choice.withNumbers(arguments), arguments);
		GuideOrder order = new GuideOrder(pair, WhoOptions.read(arguments),
				arguments.given("--absent") ? meant.withAbsent() : meant, List.of());
		session.exchange(exchange -> session.take(exchange.guiding().start(order, session.progress(texts.text("progress.list"))), lines::started));
	}

	/** Without a reason those that are known are told, and nothing is kept. */
	private void problem(Arguments arguments, GuideLines lines, Session session) throws WrongUse, IOException {
		List<Bsn> only = arguments.bsns("--bsn");
		String batch = arguments.text(BATCH);
		String step = arguments.text(STEP);
		Optional<String> reason = arguments.optional("--reason");
		session.exchange(exchange -> {
			if (reason.isEmpty()) {
				session.take(exchange.guiding().problems(batch, step), lines::problems);
			} else {
				session.take(exchange.guiding().problem(batch, step, only, reason.get()), after -> lines.problem(after, step, reason.get()));
			}
		});
	}

	private Path named(Arguments arguments, String end, String otherwise, Session session) throws WrongUse {
		Path out = arguments.path(OUT);
		if (!out.toString().toLowerCase(Locale.ROOT).endsWith(end)) {
			throw new WrongUse(texts.text(otherwise, session.fileName(out.toString())));
		}
		return out;
	}
}
