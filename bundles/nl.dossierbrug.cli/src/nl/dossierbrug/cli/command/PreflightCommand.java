package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.CommandHints;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

/** {@code preflight --sender parnassys --receiver ot --school 99XY}: what must be in order before one can start. */
final class PreflightCommand implements Command {

	private final Messages texts;

	PreflightCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--sender", "S").required("--receiver", "R").required("--school", "BRIN")
				.optional("--vestiging", "VV");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		School school = arguments.school();
		session.exchange(exchange -> session.take(exchange.preflight().check(arguments.text("--sender"), arguments.text("--receiver"),
				school.brin().code(), arguments.optional("--vestiging")), points -> {
					points.forEach(point -> session.show(row(point)));
					List<PreflightPoint> missing = points.stream().filter(point -> !point.ok()).toList();
					session.say(texts.text("preflight.total", points.size(), missing.size()));
					if (!missing.isEmpty()) {
						session.say(texts.text("preflight.prepare", missing.stream().filter(PreflightPoint::stopsPreparing).count()));
					}
					session.say(exchange.preflight().notLookedAt(List.of(arguments.text("--sender"), arguments.text("--receiver"))));
					for (PreflightPoint point : missing) {
						session.say(Text.same(""));
						session.say(texts.text("preflight.letter", point.precondition().refusal().who()));
						exchange.preflight().letter(point.precondition()).in(session.language()).lines().filter(line -> !line.isBlank())
								.forEach(line -> session.note(3, Text.same(""), Text.same(line)));
					}
				}));
	}

	private Row row(PreflightPoint point) {
		Precondition precondition = point.precondition();
		boolean ok = point.ok();
		Row row = Row.empty().with("id", Cell.of(point.id()), Audience.SCRIPTS)
				.with("ok", new Cell.Flag(ok))
				.with("what", Cell.of(ok ? precondition.holds() : precondition.refusal().what()));
		return row.with("next", ok ? Cell.of("") : Cell.of(new CommandHints().next(precondition.refusal())), Audience.SCRIPTS)
				.with("who", ok ? Cell.of("") : Cell.of(precondition.refusal().who()), Audience.SCRIPTS)
				.with("before", new Cell.Word(point.before().word(), texts.text("preflight.before." + point.before())))
				.with("refusal", ok ? new Cell.Nothing() : new Cell.Refused(precondition.refusal(), true), Audience.PEOPLE);
	}
}
