package nl.dossierbrug.exchange.pupils;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.PersonName;

/**
 * How alike the name of a file, as people say it, and the name in a dossier are. Accents, capitals and marks do not
 * count.
 *
 * @param file the name of the file
 * @param dossier the name in the dossier
 */
public record NameLikeness(String file, PersonName dossier) {

	private static final Set<String> PREFIXES = Set.of("van", "von", "de", "der", "den", "het", "t", "s", "te", "ten", "ter", "in",
			"op", "la", "le", "du", "el", "al");

	/** The same name, said the same way. */
	public boolean same() {
		return plain(file).equals(plain(dossier.spoken()));
	}

	/** The surnames have a word in common, as with a double name; the first names may be said otherwise. */
	public boolean possible() {
		Set<String> surname = telling(dossier.achternaam());
		return file.isBlank() || surname.isEmpty() || telling(file).stream().anyMatch(surname::contains);
	}

	/** The words of a name, without those that stand before many a surname; all of them where it has no other. */
	private static Set<String> telling(String name) {
		Set<String> words = Arrays.stream(plain(name).split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
		Set<String> own = words.stream().filter(word -> !PREFIXES.contains(word)).collect(Collectors.toSet());
		return own.isEmpty() ? words : own;
	}

	private static String plain(String name) {
		return PlainName.of(name).text();
	}
}
