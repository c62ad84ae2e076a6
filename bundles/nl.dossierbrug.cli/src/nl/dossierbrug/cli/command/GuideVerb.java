package nl.dossierbrug.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.WrongUse;

/** What can be done with a guided handover, and which options each takes. */
enum GuideVerb {
	START(Set.of("--sender", "--receiver", "--school"),
			Set.of("--list", "--live", "--vestiging", "--roster", "--year", "--group", "--bsn", "--profile", "--absent", "--column", "--sheet", "--dates")),
	SHOW(Set.of("--batch"), Set.of("--step")),
	DONE(Set.of("--batch", "--step"), Set.of("--bsn", "--undo")),
	PROBLEM(Set.of("--batch", "--step"), Set.of("--bsn", "--reason")),
	WORKBOOK(Set.of("--batch", "--out"), Set.of()),
	RECONCILE(Set.of("--batch", "--list"), Set.of("--column", "--sheet", "--dates")),
	SHEET(Set.of("--batch", "--out"), Set.of());

	/** All that any of them takes, in the order of the help. */
	static final List<String> OPTIONS = List.of("--sender", "--receiver", "--school", "--vestiging", "--list", "--live", "--roster", "--year", "--group",
			"--bsn", "--profile", "--absent", "--batch", "--step", "--undo", "--reason", "--out", "--column", "--sheet", "--dates");

	private final Set<String> needed;
	private final Set<String> taken;

	GuideVerb(Set<String> needed, Set<String> taken) {
		this.needed = needed;
		this.taken = taken;
	}

	private String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static String words() {
		return String.join("|", Arrays.stream(values()).map(GuideVerb::word).toList());
	}

	/** The one that was typed; empty when it is none, or more was typed. */
	static Optional<GuideVerb> of(List<String> words) {
		return words.size() != 1 ? Optional.empty() : Stream.of(values()).filter(verb -> verb.word().equals(words.getFirst())).findFirst();
	}

	/** @throws WrongUse when an option is missing, or was typed that this does not take */
	void check(Arguments arguments) throws WrongUse {
		for (String option : OPTIONS) {
			if (needed.contains(option) && !arguments.given(option)) {
				throw arguments.wrong("usage.missing", option);
			}
			if (!needed.contains(option) && !taken.contains(option) && arguments.given(option)) {
				throw arguments.wrong("usage.not-both", "guide " + word(), option);
			}
		}
	}
}
