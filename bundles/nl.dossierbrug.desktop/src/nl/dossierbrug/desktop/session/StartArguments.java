package nl.dossierbrug.desktop.session;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.text.Language;


/**
 * What the desktop was started with: {@code dossierbrug [--home DIR] [--lang nl|en] [--user NAME]}. Anything else on the
 * line is the framework's.
 *
 * @param home the folder to work in; empty for the usual one
 * @param language the language that was asked for; empty for the one that was used last
 * @param user the user to act as; empty for the account of the operating system
 */
public record StartArguments(Optional<Path> home, Optional<Language> language, Optional<String> user) {

	public StartArguments {
		Objects.requireNonNull(home);
		Objects.requireNonNull(language);
		Objects.requireNonNull(user);
	}

	/**
	 * Reads what was typed. The launcher has checked it already: what makes no sense here is passed over.
	 *
	 * @param environment in which {@code DOSSIERBRUG_LANG} says the language where none was typed
	 */
	public static StartArguments of(String[] typed, Map<String, String> environment) {
		return new StartArguments(value(typed, "--home").map(Path::of),
				value(typed, "--lang").or(() -> Optional.ofNullable(environment.get("DOSSIERBRUG_LANG"))).flatMap(Language::of),
				value(typed, "--user").filter(name -> !name.isBlank()));
	}

	private static Optional<String> value(String[] typed, String option) {
		for (int i = 0; i < typed.length; i++) {
			if (typed[i].startsWith(option + "=")) {
				return Optional.of(typed[i].substring(option.length() + 1));
			}
			if (typed[i].equals(option) && i + 1 < typed.length) {
				return Optional.of(typed[i + 1]);
			}
		}
		return Optional.empty();
	}
}
