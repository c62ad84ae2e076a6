package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.ledger.PausedLine;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.exchange.lines.LineOrder.Part;
import nl.dossierbrug.exchange.lines.LineTest;
import nl.dossierbrug.exchange.lines.LineView;

/**
 * {@code line list}, {@code line set esis --school 99XY --address https://… [--certificate FILE.p12] [--passphrase-file FILE|-]
 * [--trust FILE.pem] [--proxy HOST:PORT] [--secret NAME=FILE|-]…}, {@code line test esis --school 99XY}, {@code line remove esis
 * --school 99XY}: the lines over which connectors speak with their systems.
 */
final class LineCommand implements Command {

	private static final String CERTIFICATE = "--certificate";
	private static final String PASSPHRASE = "--passphrase-file";
	private static final String SECRET = "--secret";

	private final Messages texts;

	LineCommand(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words("list | set CONNECTOR | test CONNECTOR | remove CONNECTOR").optional("--school", "BRIN").optional("--vestiging", "VV")
				.optional("--address", "URL").optional(CERTIFICATE, "FILE.p12").optional(PASSPHRASE, "FILE|-").optional("--trust", "FILE.pem")
				.optional("--proxy", "HOST:PORT").repeated(SECRET, "NAME=FILE|-").flag("--no-certificate").flag("--no-trust").flag("--no-proxy");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<String> words = arguments.words();
		LineVerb verb = LineVerb.of(words).orElseThrow(() -> new WrongUse(texts.text("line.usage")));
		verb.check(arguments);
		switch (verb) {
			case LIST -> session.exchange(exchange -> session.take(Outcome.both(exchange.systemLines().all(), exchange.ledger().paused(), LinesAtRest::new),
					listed -> show(listed, session)));
			case SET -> set(words.getLast(), arguments, session);
			case TEST -> {
				School school = arguments.school();
				session.exchange(exchange -> session.take(exchange.systemLines().test(words.getLast(), school.brin().code(), school.vestiging(),
						session.progress(texts.text("line.progress", words.getLast()))), test -> show(test, session)));
			}
			case REMOVE -> {
				School school = arguments.school();
				session.exchange(exchange -> session.take(exchange.systemLines().remove(words.getLast(), school.brin().code(), school.vestiging()), gone -> {
					session.show(Row.empty().with("connector", Cell.of(words.getLast())).with("school", Cell.of(name(gone))).with("removed", new Cell.Flag(true)));
					session.say(texts.text("line.removed", new Argument.Code(words.getLast()), new Argument.Code(name(gone))));
				}));
			}
		}
	}

	/** A secret as it was given. */
	private record Given(String name, char[] value) {
	}

	/** The secrets are read before the home is opened, so that nobody else waits for them. */
	private void set(String connector, Arguments arguments, Session session) throws WrongUse, IOException {
		School school = arguments.school();
		LineOrder order = order(connector, school, arguments);
		List<Outcome<Given>> secrets = new ArrayList<>();
		if (arguments.given(PASSPHRASE) && !arguments.given(CERTIFICATE)) {
			throw arguments.wrong("usage.missing", CERTIFICATE);
		}
		boolean protectedBy = arguments.given(CERTIFICATE) && (arguments.given(PASSPHRASE) || session.secrets().canAsk());
		if (protectedBy) {
			secrets.add(session.secrets().known(PASSPHRASE, arguments.optional(PASSPHRASE), texts.text("line.ask.passphrase")).map(value -> new Given("", value)));
		}
		for (String typed : arguments.all(SECRET)) {
			int to = typed.indexOf('=');
			if (to < 1) {
				throw new WrongUse(texts.text("line.secret.usage"));
			}
			String name = typed.substring(0, to);
			secrets.add(session.secrets().known(SECRET, Optional.of(typed.substring(to + 1)), texts.text("line.ask.secret", name)).map(value -> new Given(name, value)));
		}
		session.take(Outcome.all(secrets), given -> {
			try {
				set(order, given, session);
			} finally {
				given.forEach(one -> Arrays.fill(one.value(), '\0'));
			}
		});
	}

	private void set(LineOrder order, List<Given> given, Session session) throws WrongUse, IOException {
		Map<String, String> particulars = new HashMap<>();
		given.stream().filter(one -> !one.name().isEmpty()).forEach(one -> particulars.put(one.name(), new String(one.value())));
		char[] passphrase = given.stream().filter(one -> one.name().isEmpty()).map(Given::value).findFirst().orElse(new char[0]);
		LineOrder whole = order.certificate().map(file -> order.showing(file, passphrase)).orElse(order).with(particulars);
		session.exchange(exchange -> session.take(exchange.systemLines().set(whole), line -> {
			session.show(row(line));
			session.say(texts.text("line.set.done", line.system(), new Argument.Code(name(line.school()))));
		}));
	}

	private static LineOrder order(String connector, School school, Arguments arguments) throws WrongUse {
		Set<Part> without = EnumSet.noneOf(Part.class);
		for (Part part : Part.values()) {
			if (arguments.given("--no-" + part.name().toLowerCase(Locale.ROOT))) {
				without.add(part);
			}
		}
		LineOrder order = LineOrder.of(connector, school.brin().code(), school.vestiging(), arguments.text("--address")).without(without);
		if (arguments.given(CERTIFICATE)) {
			order = order.showing(arguments.path(CERTIFICATE), new char[0]);
		}
		if (arguments.given("--trust")) {
			order = order.trusting(arguments.path("--trust"));
		}
		return arguments.optional("--proxy").map(order::by).orElse(order);
	}

	/** @param paused those of the lines that are left alone for a while */
	private record LinesAtRest(List<LineView> lines, List<PausedLine> paused) {
		Optional<Instant> pausedUntil(LineView line) {
			return paused.stream().filter(one -> one.connector().equals(line.connector()) && one.school().equals(line.school())).map(PausedLine::until)
					.findFirst();
		}
	}

	private void show(LinesAtRest listed, Session session) {
		listed.lines().forEach(line -> session.show(row(line).with("pausedUntil", Cell.moment(listed.pausedUntil(line)))));
		listed.paused().forEach(new LedgerLines(texts, session)::paused);
	}

	private Row row(LineView line) {
		return Row.empty().with("connector", Cell.of(line.connector())).with("school", Cell.of(name(line.school()))).with("address", Cell.of(line.address()))
				.with("certificateUntil", Cell.day(line.certificateUntil())).with("remark", Cell.of(line.here() ? texts.text("line.here") : texts.text("line.elsewhere")),
						Audience.PEOPLE);
	}

	private static String name(School school) {
		return school.vestiging().equals(School.HOOFDVESTIGING) ? school.brin().code() : school.toString();
	}

	private void show(LineTest test, Session session) {
		session.show(Row.empty().with("ok", new Cell.Flag(test.ok())).with("refusal", Cell.refused(test.refusal())).with("milliseconds", Cell.of(test.milliseconds())));
		test.answer().ifPresent(session::say);
	}
}
