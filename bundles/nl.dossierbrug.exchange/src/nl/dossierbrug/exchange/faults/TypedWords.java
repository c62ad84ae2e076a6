package nl.dossierbrug.exchange.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was typed after the program's name. The start script hands it over in the environment, which only the owner of the
 * account can look at: everybody can read the arguments of a process, and Java and the framework repeat them in their
 * reports of a crash, BSNs and all. {@code DOSSIERBRUG_WORDS} says how many there are, {@code DOSSIERBRUG_WORD_1} is the
 * first. Where no script started the program they are its arguments.
 *
 * @param words in order
 */
public record TypedWords(List<String> words) {

	private static final String HOW_MANY = "DOSSIERBRUG_WORDS";
	private static final String ONE = "DOSSIERBRUG_WORD_";

	public TypedWords {
		words = List.copyOf(words);
	}

	/**
	 * @param environment the environment variables
	 * @param arguments of the program, used when the environment has no words
	 */
	public static TypedWords of(Map<String, String> environment, String[] arguments) {
		String many = environment.getOrDefault(HOW_MANY, "");
		if (!many.matches("[0-9]{1,6}")) {
			return new TypedWords(List.of(arguments));
		}
		List<String> words = new ArrayList<>();
		for (int i = 1; i <= Integer.parseInt(many); i++) {
			words.add(environment.getOrDefault(ONE + i, ""));
		}
		return new TypedWords(words);
	}

	/** As an array. */
	public String[] array() {
		return words.toArray(String[]::new);
	}
}
