package nl.dossierbrug.cli.command;

import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;

/** Options that stand in each other's way. */
final class Only {

	private Only() {
	}

	/** Exactly one of these must be typed. */
	static void oneOf(Arguments arguments, String... options) throws WrongUse {
		List<String> given = atMostOneOf(arguments, options);
		if (given.isEmpty()) {
			throw arguments.wrong("usage.either", String.join(", ", List.of(options).subList(0, options.length - 1)),
					options[options.length - 1]);
		}
	}

	/** No two of these may be typed. @return those that were */
	static List<String> atMostOneOf(Arguments arguments, String... options) throws WrongUse {
		List<String> given = Stream.of(options).filter(arguments::given).toList();
		if (given.size() > 1) {
			throw arguments.wrong("usage.not-both", given.get(0), given.get(1));
		}
		return given;
	}
}
