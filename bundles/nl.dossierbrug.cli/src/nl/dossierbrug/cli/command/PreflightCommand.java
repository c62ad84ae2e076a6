package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;

import nl.dossierbrug.cli.Command;
import nl.dossierbrug.cli.Session;
import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

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
		session.exchange(exchange -> session.take(exchange.preflight().check(arguments.text("--sender"),
				arguments.text("--receiver"), arguments.text("--school"), arguments.optional("--vestiging")),
				preconditions -> {
					preconditions.forEach(p -> show(p, session));
					List<Precondition> missing = preconditions.stream().filter(p -> !p.ok()).toList();
					session.say(texts.text("preflight.total", preconditions.size(), missing.size()));
					for (Precondition p : missing) {
						session.say(Text.same(""));
						session.say(texts.text("preflight.letter", p.refusal().who()));
						exchange.preflight().letter(p).in(session.language()).lines().filter(line -> !line.isBlank())
								.forEach(line -> session.note(3, Text.same(""), Text.same(line)));
					}
				}));
	}

	private static void show(Precondition precondition, Session session) {
		boolean ok = precondition.ok();
		Row row = Row.empty().with("id", Cell.of(precondition.id()), Audience.SCRIPTS)
				.with("ok", new Cell.Flag(ok))
				.with("what", Cell.of(ok ? precondition.holds() : precondition.refusal().what()), Audience.SCRIPTS)
				.with("holds", ok ? Cell.of(precondition.holds()) : Cell.of(precondition.id()), Audience.PEOPLE);
		session.show(row.with("next", ok ? Cell.of("") : Cell.of(precondition.refusal().next()), Audience.SCRIPTS)
				.with("who", ok ? Cell.of("") : Cell.of(precondition.refusal().who()), Audience.SCRIPTS)
				.with("refusal", ok ? new Cell.Nothing() : new Cell.Refused(precondition.refusal()), Audience.PEOPLE));
	}
}
