package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.files.OkrSummary;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.Origin;

/**
 * {@code okr --receiver ot}: the overview of pupil files (Overzicht Onderwijskundig Rapport), or with {@code --bsn} one
 * in full.
 */
final class Okr implements Command {

	private final Messages texts;

	Okr(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").optional("--bsn", "N");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		String receiver = arguments.text("--receiver");
		if (arguments.given("--bsn")) {
			var bsn = arguments.bsn("--bsn", arguments.text("--bsn"));
			session.exchange(exchange -> session.take(exchange.okr().one(receiver, bsn), one -> {
				session.show(row(one, session));
				if (!session.json()) {
					session.take(exchange.connectors().receiver(receiver), found -> new PupilFileView(texts, session, exchange,
							new FieldLabels(session.services().standard(), found)).show(one));
				}
			}));
		} else {
			session.exchange(exchange -> session.take(exchange.okr().all(receiver), all -> {
				all.forEach(one -> session.show(row(one, session)));
				session.say(texts.text("okr.total", all.size()));
			}));
		}
	}

	private Row row(OkrSummary summary, Session session) {
		List<Row> fields = new ArrayList<>();
		summary.file().fields().forEach((path, value) -> fields.add(row(path, value, session)));
		return Row.empty().with("id", Cell.of(summary.file().id()), Audience.PEOPLE).with("name", new Cell.Typed(summary.file().name())).with("group", new Cell.Typed(summary.file().group()))
				.with("complete", new Cell.Percent(summary.complete()))
				.with("filled", Cell.of(fields.size()), Audience.PEOPLE)
				.with("fields", new Cell.Rows(fields), Audience.SCRIPTS);
	}

	private Row row(String path, FieldValue value, Session session) {
		Origin origin = value.origin();
		LocalDate date = origin.at().atZone(session.surroundings().clock().getZone()).toLocalDate();
		return Row.empty().with("path", Cell.of(path)).with("value", new Cell.Content(path, value.value()))
				.with("origin", new Cell.Block(Row.empty()
						.with("kind", Cell.of(origin.kind().name().toLowerCase(Locale.ROOT)))
						.with("transfer", Cell.text(origin.transfer())).with("date", new Cell.Day(date))
						.with("by", Cell.of(origin.by()))));
	}
}
