package nl.dossierbrug.cli.command;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.exchange.pupils.PupilSource;

/** What may be typed to say where it is read who the pupils are: a list, or the sender's line with or without a list beside it. */
final class WhoOptions {

	static final String LIVE = "--live";
	private static final String LIST = "--list";
	private static final String ROSTER = "--roster";

	private WhoOptions() {
	}

	static void describe(Syntax syntax) {
		syntax.optional(LIST, "FILE").flag(LIVE).optional(ROSTER, "EDEXML");
	}

	/** @throws WrongUse when nothing says who the pupils are, or what says it does not go together */
	static void check(Arguments arguments) throws WrongUse {
		if (arguments.given(LIVE) && arguments.given(ROSTER)) {
			throw arguments.wrong("usage.not-both", LIVE, ROSTER);
		}
		if (!arguments.given(LIVE) && !arguments.given(LIST)) {
			throw arguments.wrong("usage.missing", LIST);
		}
		if (arguments.given(LIVE) && !arguments.given("--school")) {
			throw arguments.wrong("usage.together", LIVE, "--school");
		}
	}

	static PupilSource read(Arguments arguments) throws WrongUse {
		check(arguments);
		return arguments.given(LIVE) ? new PupilSource.Live(arguments.school(), arguments.optionalPath(LIST))
				: PupilSource.of(arguments.path(LIST), arguments.optionalPath(ROSTER));
	}
}
