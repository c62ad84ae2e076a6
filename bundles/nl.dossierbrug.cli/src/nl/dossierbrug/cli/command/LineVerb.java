package nl.dossierbrug.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;

/** What can be done with the line of a connector, and which options each takes. */
enum LineVerb {
	LIST(Set.of(), Set.of()),
	SET(Set.of("--school", "--address"), Set.of("--vestiging", "--certificate", "--passphrase-file", "--trust", "--proxy", "--secret",
			"--no-certificate", "--no-trust", "--no-proxy")),
	TEST(Set.of("--school"), Set.of("--vestiging")),
	REMOVE(Set.of("--school"), Set.of("--vestiging"));

	private static final List<String> OPTIONS = List.of("--school", "--vestiging", "--address", "--certificate", "--passphrase-file", "--trust", "--proxy",
			"--secret", "--no-certificate", "--no-trust", "--no-proxy");

	private final Set<String> needed;
	private final Set<String> taken;

	LineVerb(Set<String> needed, Set<String> taken) {
		this.needed = needed;
		this.taken = taken;
	}

	/** The one that was typed; empty when it is none, or more or less was typed than it takes. */
	static Optional<LineVerb> of(List<String> words) {
		return Stream.of(values()).filter(verb -> !words.isEmpty() && verb.word().equals(words.getFirst()) && words.size() == (verb == LIST ? 1 : 2)).findFirst();
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws WrongUse when an option is missing, or was typed that this does not take */
	void check(Arguments arguments) throws WrongUse {
		for (String option : OPTIONS) {
			if (needed.contains(option) && !arguments.given(option)) {
				throw arguments.wrong("usage.missing", option);
			}
			if (!needed.contains(option) && !taken.contains(option) && arguments.given(option)) {
				throw arguments.wrong("usage.not-both", "line " + word(), option);
			}
			if (arguments.given(option) && OPTIONS.contains("--no-" + option.substring(2)) && arguments.given("--no-" + option.substring(2))) {
				throw arguments.wrong("usage.not-both", option, "--no-" + option.substring(2));
			}
		}
	}
}
