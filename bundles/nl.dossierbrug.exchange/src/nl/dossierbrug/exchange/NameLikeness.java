package nl.dossierbrug.exchange;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
record NameLikeness(String file, PersonName dossier) {

	/** The same name, said the same way. */
	boolean same() {
		return plain(file).equals(plain(dossier.spoken()));
	}

	/** The surnames are the same or one holds the other, as with a double name; the first names may be said otherwise. */
	boolean possible() {
		Set<String> words = words(file);
		List<String> surname = List.copyOf(words(dossier.achternaam()));
		return file.isBlank() || surname.isEmpty() || surname.stream().anyMatch(words::contains);
	}

	private static Set<String> words(String name) {
		return Arrays.stream(plain(name).split(" ")).filter(word -> word.length() > 2).collect(Collectors.toSet());
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replaceAll("[^\\p{L}]+", " ").strip()
				.toLowerCase(Locale.ROOT);
	}
}
