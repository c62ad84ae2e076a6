package nl.dossierbrug.exchange.pupils;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.standard.Identity;

/**
 * Whether a pupil of the list and a dossier are about the same person (diagnostic catalogue, ID-04). What one of them
 * does not know cannot differ.
 *
 * @param surnameDiffers accents, capitals, spaces and where the prefix stands do not count
 * @param birthDateDiffers the dates are different days
 */
public record PersonCheck(boolean surnameDiffers, boolean birthDateDiffers) {

	public static PersonCheck of(Pupil pupil, Identity dossier) {
		return new PersonCheck(differ(pupil.name(), dossier.name()), pupil.birthDate().isPresent()
				&& dossier.birthDate().isPresent() && !pupil.birthDate().equals(dossier.birthDate()));
	}

	/** Both differ: most likely somebody else's dossier. */
	public boolean mixUp() {
		return surnameDiffers && birthDateDiffers;
	}

	private static boolean differ(PersonName one, PersonName other) {
		return !one.achternaam().isBlank() && !other.achternaam().isBlank()
				&& spellings(one).stream().noneMatch(spellings(other)::contains);
	}

	/** With and without the prefix: some systems write it in the surname's own field. */
	private static Set<String> spellings(PersonName name) {
		return Set.copyOf(List.of(plain(name.achternaam()), plain(name.voorvoegsel() + name.achternaam())));
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
	}
}
