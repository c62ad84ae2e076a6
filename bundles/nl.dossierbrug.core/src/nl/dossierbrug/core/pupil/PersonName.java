package nl.dossierbrug.core.pupil;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pupil's name as the school writes it. Parts that are not known are empty, never {@code null}.
 *
 * @param voornamen all first names, as registered
 * @param roepnaam the name used every day
 * @param voorvoegsel what comes before the surname: {@code van de}
 * @param achternaam the surname, without what comes before it
 */
public record PersonName(String voornamen, String roepnaam, String voorvoegsel, String achternaam) {

	private static final Pattern ELIDED = Pattern.compile("(?i)([dl]['’])(\\p{L}.*)");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	/** The order of an alphabetical list of pupils: by surname without what comes before it, then by the name used every day. */
	public static final Comparator<PersonName> LISTED = Comparator.comparing((PersonName name) -> PlainName.of(name.achternaam).letters())
			.thenComparing(name -> PlainName.of(name.first()).letters()).thenComparing(PersonName::voorvoegsel);

	/**
	 * Takes a name apart that was kept as people say it. Where it can be read in two ways it is a guess: what stands before a
	 * surname parts the names, and where nothing does the last word is the surname.
	 *
	 * @param spoken such as {@link #spoken()} gives
	 */
	public static PersonName ofSpoken(String spoken) {
		List<String> words = SPACES.splitAsStream(spoken.strip()).toList();
		int last = words.size() - 1;
		int from = 1;
		while (from < last && !PlainName.isPrefix(words.get(from))) {
			from++;
		}
		int to = from;
		while (to < last && PlainName.isPrefix(words.get(to))) {
			to++;
		}
		if (last < 1) {
			return new PersonName("", "", "", spoken.strip());
		}
		String first = String.join(" ", words.subList(0, from));
		String surname = String.join(" ", words.subList(to, words.size()));
		var elided = ELIDED.matcher(surname);
		return from == to && elided.matches() ? new PersonName("", first, elided.group(1), elided.group(2))
				: new PersonName("", first, String.join(" ", words.subList(from, to)), surname);
	}

	/** As people say it: {@code Daan van de Berg}, {@code Louise d'Aubremont}; the first names where there is no roepnaam. */
	public String spoken() {
		String surname = voorvoegsel.endsWith("'") ? voorvoegsel + achternaam : joined(voorvoegsel, achternaam);
		return joined(first(), surname);
	}

	/** As a list writes it that is in the order of surnames: {@code Berg, Daan van de}. */
	public String listed() {
		String rest = joined(first(), voorvoegsel);
		return achternaam.isEmpty() || rest.isEmpty() ? achternaam + rest : achternaam + ", " + rest;
	}

	private String first() {
		return roepnaam.isEmpty() ? voornamen : roepnaam;
	}

	/**
	 * The letters and digits of {@link #spoken()} in small letters and without accents: what all the spellings of the name
	 * have in common, such as {@code zoevandeberg}. Empty when the name is. {@link SameChild} tells whether two are one's.
	 */
	public String letters() {
		return PlainName.of(spoken()).letters();
	}

	private static String joined(String one, String other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : one + " " + other;
	}

	@Override
	public String toString() {
		return spoken();
	}
}
