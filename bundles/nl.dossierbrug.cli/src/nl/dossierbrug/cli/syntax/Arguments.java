package nl.dossierbrug.cli.syntax;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import picocli.CommandLine.ParseResult;

/** What was typed after a command, read as what it is meant to be. */
public final class Arguments {

	private static final DateTimeFormatter DUTCH_DAY =
			DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT);

	private final ParseResult result;
	private final Messages messages;

	Arguments(ParseResult result, Messages messages) {
		this.result = result;
		this.messages = messages;
	}

	/** Whether an option was typed. */
	public boolean given(String option) {
		return result.hasMatchedOption(option);
	}

	/** The value of an option that was typed. */
	public Optional<String> optional(String option) {
		return Optional.ofNullable(result.<String>matchedOptionValue(option, null));
	}

	/** The value of an option that must be typed. */
	public String text(String option) {
		return optional(option).orElseThrow();
	}

	/** Every value of an option; empty when it was not typed. */
	public List<String> all(String option) {
		return result.matchedOptionValue(option, List.of());
	}

	/** The words that are no options. */
	public List<String> words() {
		return result.matchedPositionalValue(0, List.of());
	}

	/** A file or folder that must be typed. */
	public Path path(String option) throws WrongUse {
		return path(option, text(option));
	}

	/** A file or folder that may be typed. */
	public Optional<Path> optionalPath(String option) throws WrongUse {
		Optional<String> typed = optional(option);
		return typed.isEmpty() ? Optional.empty() : Optional.of(path(option, typed.get()));
	}

	/** A text as a file or folder. @param option what to name when it cannot be one */
	public Path path(String option, String typed) throws WrongUse {
		try {
			if (!typed.isBlank()) {
				return Path.of(typed);
			}
		} catch (InvalidPathException e) {
			// said below
		}
		throw wrong("usage.path", option, typed);
	}

	/** The school that {@code --school} and {@code --vestiging} name. */
	public School school() throws WrongUse {
		Brin brin = brin("--school").orElseThrow();
		String vestiging = optional("--vestiging").orElse(School.HOOFDVESTIGING);
		if (!School.isVestiging(vestiging)) {
			throw wrong("usage.vestiging", vestiging);
		}
		return new School(brin, vestiging);
	}

	/** A BRIN, capitals or not. */
	public Optional<Brin> brin(String option) throws WrongUse {
		Optional<String> typed = optional(option);
		Optional<Brin> brin = typed.flatMap(Brin::typed);
		if (typed.isPresent() && brin.isEmpty()) {
			throw wrong("usage.brin", option, typed.get());
		}
		return brin;
	}

	/** Every value of an option as a BSN. */
	public List<Bsn> bsns(String option) throws WrongUse {
		List<Bsn> numbers = new ArrayList<>();
		for (String typed : all(option)) {
			numbers.add(bsn(option, typed));
		}
		return numbers;
	}

	/** A text as a BSN. @param option what to name when it cannot be one */
	public Bsn bsn(String option, String typed) throws WrongUse {
		Optional<Bsn> bsn = Bsn.of(typed.strip());
		if (bsn.isEmpty()) {
			throw wrong("usage.bsn", option, new Argument.Secret(typed));
		}
		return bsn.get();
	}

	/** A whole number from 1. */
	public Optional<Integer> number(String option) throws WrongUse {
		Optional<String> typed = optional(option);
		if (typed.isPresent() && !typed.get().matches("[1-9][0-9]{0,5}")) {
			throw wrong("usage.number", option, typed.get());
		}
		return typed.map(Integer::valueOf);
	}

	/** A date, as {@code 2026-02-12} or {@code 12-02-2026}. */
	public Optional<LocalDate> date(String option) throws WrongUse {
		Optional<String> typed = optional(option);
		if (typed.isEmpty()) {
			return Optional.empty();
		}
		try {
			boolean iso = typed.get().indexOf('-') == 4;
			return Optional.of(iso ? LocalDate.parse(typed.get()) : LocalDate.parse(typed.get(), DUTCH_DAY));
		} catch (DateTimeParseException e) {
			throw wrong("usage.date", option, typed.get());
		}
	}

	/** One of a few words, capitals or not; given back as it stands in the list. */
	public Optional<String> oneOf(String option, String... words) throws WrongUse {
		Optional<String> typed = optional(option);
		if (typed.isEmpty()) {
			return typed;
		}
		for (String word : words) {
			if (word.equalsIgnoreCase(typed.get())) {
				return Optional.of(word);
			}
		}
		throw wrong("usage.choice", option, typed.get(), String.join(", ", words));
	}

	/** What is wrong, from the message files of this package. */
	public WrongUse wrong(String key, Object... arguments) {
		return new WrongUse(messages.text(key, arguments));
	}
}
