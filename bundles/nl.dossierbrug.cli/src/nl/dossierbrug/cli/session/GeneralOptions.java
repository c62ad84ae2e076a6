package nl.dossierbrug.cli.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.text.Language;

/**
 * The options that every command takes. They stand before the command, but are understood after it too.
 *
 * @param home the folder that was named
 * @param user the user that was named
 * @param pinFile where the pin of that user is: a file, or {@code -}
 * @param json whether the answer is for scripts
 * @param showBsn whether BSNs are asked for in clear
 */
public record GeneralOptions(Optional<Path> home, Optional<String> user, Optional<String> pinFile, boolean json, boolean showBsn) {

	private static final String PIN_FILE = "--pin-file";
	private static final List<String> CODES = Language.all().stream().map(Language::code).toList();
	private static final String LANGUAGE_VARIABLE = "DOSSIERBRUG_LANG";

	/** Declares them where they are explained: before the command. */
	public static Syntax beforeCommand(Syntax syntax) {
		return syntax.optional("--home", "DIR").optional("--lang", String.join("|", CODES)).optional("--user", "NAME").optional(PIN_FILE, "FILE|-").optional("--format", "FORMAT")
				.flag("--show-bsn").flag("--version").commandLine();
	}

	/** Declares them where they are understood too: after the command. One that gives pins itself has that option for its own. */
	public static Syntax afterCommand(Syntax syntax) {
		if (!syntax.declares(PIN_FILE)) {
			syntax.hidden(PIN_FILE);
		}
		return syntax.hidden("--home").hidden("--lang").hidden("--user").optional("--format", "FORMAT").flag("--show-bsn");
	}

	/** @param ownPinFile whether the command has an option of its own that says where a pin is */
	public static GeneralOptions read(Arguments before, Arguments after, boolean ownPinFile) throws WrongUse {
		Optional<Path> home = after.optionalPath("--home");
		Optional<String> format = after.oneOf("--format", "text", "json").or(() -> Optional.empty());
		after.oneOf("--lang", CODES.toArray(String[]::new));
		return new GeneralOptions(home.isPresent() ? home : before.optionalPath("--home"),
				after.optional("--user").or(() -> before.optional("--user")),
				(ownPinFile ? Optional.<String>empty() : after.optional(PIN_FILE)).or(() -> before.optional(PIN_FILE)),
				format.isPresent() ? format.get().equals("json") : before.oneOf("--format", "text", "json").equals(Optional.of("json")),
				before.given("--show-bsn") || after.given("--show-bsn"));
	}

	/**
	 * The language to speak, found before anything else is read, so that errors are in it too: the last {@code --lang},
	 * else the environment's, else Dutch.
	 */
	public static Language language(List<String> typed, Map<String, String> environment) {
		Optional<Language> found = Language.of(environment.getOrDefault(LANGUAGE_VARIABLE, "nl").strip());
		for (int i = 0; i < typed.size(); i++) {
			String word = typed.get(i);
			String value = word.startsWith("--lang=") ? word.substring("--lang=".length())
					: word.equals("--lang") && i + 1 < typed.size() ? typed.get(i + 1) : "";
			found = Language.of(value).or(current(found));
		}
		return found.orElse(Language.NL);
	}

	private static java.util.function.Supplier<Optional<Language>> current(Optional<Language> found) {
		return () -> found;
	}
}
