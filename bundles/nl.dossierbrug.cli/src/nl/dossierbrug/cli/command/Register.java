package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.RegisteredPoint;

/**
 * {@code register --receiver top --school 99XY --point 1 --key-file FILE|-}: registers the aanleverpunt, with the result at once.
 * {@code --key KEY} does too, with a warning: whoever looks at the processes of the computer can read arguments.
 */
final class Register implements Command {

	private final Messages texts;

	Register(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.required("--receiver", "R").required("--school", "BRIN").required("--point", "N").optional("--key-file", "FILE|-").optional("--key", "KEY");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		Brin school = arguments.brin("--school").orElseThrow();
		session.take(key(arguments, session), key -> register(arguments, school, key, session));
	}

	private Outcome<char[]> key(Arguments arguments, Session session) throws WrongUse, IOException {
		if (!arguments.given("--key")) {
			return session.secrets().known("--key-file", arguments.optional("--key-file"), texts.text("register.key.ask"));
		}
		if (arguments.given("--key-file")) {
			throw arguments.wrong("usage.not-both", "--key", "--key-file");
		}
		session.remark(texts.text("register.key.seen"));
		return Outcome.done(arguments.text("--key").toCharArray());
	}

	private void register(Arguments arguments, Brin school, char[] key, Session session) throws WrongUse, IOException {
		String receiver = arguments.text("--receiver");
		session.exchange(exchange -> {
			Outcome<RegisteredPoint> outcome = exchange.registering().register(receiver, school.code(),
					arguments.text("--point"), new String(key));
			if (outcome instanceof Outcome.Refused<RegisteredPoint>(var refusals) && answersTheUser(refusals)) {
				refusals.forEach(refusal -> session.show(row(Optional.of(refusal))));
				session.ends(ExitCode.FOUND);
				session.take(exchange.registering().explanation(receiver), words -> words.ifPresent(session::say));
				return;
			}
			session.take(outcome, point -> {
				session.show(row(Optional.empty()));
				session.say(said(point));
			});
		});
	}

	/** What is wrong with what was typed is the result; that somebody may not register at all is another matter. */
	private static boolean answersTheUser(List<Refusal> refusals) {
		return refusals.stream().allMatch(refusal -> ExitCode.of(refusal) == ExitCode.FOUND);
	}

	private static Row row(Optional<Refusal> refusal) {
		return Row.empty().with("ok", new Cell.Flag(refusal.isEmpty())).with("refusal", Cell.refused(refusal));
	}

	private Text said(RegisteredPoint point) {
		return texts.text("register.done", point.point(), point.school().code(), point.receiver());
	}
}
