package nl.dossierbrug.cli.syntax;

import java.util.List;
import java.util.stream.Collectors;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words, in both languages, what picocli could not read. */
final class UsageProblem {

	private final Messages messages;
	private final List<String> typed;

	UsageProblem(Messages messages, List<String> typed) {
		this.messages = messages;
		this.typed = typed;
	}

	Text explain(ParameterException problem) {
		return switch (problem) {
			case MissingParameterException missing -> missing(missing);
			case OverwrittenOptionException twice -> messages.text("usage.twice", name(twice.getOverwritten()));
			case UnmatchedArgumentException unmatched -> unmatched(unmatched);
			default -> messages.text("usage.unreadable", problem.getArgSpec() == null ? "" : name(problem.getArgSpec()));
		};
	}

	/**
	 * An option that was typed lacks its value; one that was not typed is missing itself. Or it was typed, but with an
	 * error in its name, which says more than that it is missing.
	 */
	private Text missing(MissingParameterException problem) {
		CommandLine line = problem.getCommandLine();
		for (String word : typed) {
			if (word.startsWith("--") && !line.getCommandSpec().optionsMap().containsKey(word.split("=", 2)[0])) {
				return unmatched(new UnmatchedArgumentException(line, List.of(word)));
			}
		}
		List<String> withoutValue = problem.getMissing().stream().map(UsageProblem::name).filter(typed::contains).toList();
		if (!withoutValue.isEmpty()) {
			return messages.text("usage.value", withoutValue.getFirst());
		}
		return messages.text("usage.missing",
				problem.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
	}

	private Text unmatched(UnmatchedArgumentException problem) {
		String word = problem.getUnmatched().getFirst();
		if (!problem.isUnknownOption()) {
			return messages.text("usage.word", word);
		}
		List<String> alike = problem.getSuggestions();
		String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
		return alike.isEmpty() ? messages.text("usage.unknown", option)
				: messages.text("usage.unknown.alike", option, alike.getFirst());
	}

	private static String name(ArgSpec spec) {
		return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
	}
}
