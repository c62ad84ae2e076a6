package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.PersonName;

/**
 * An invented pupil of the practice school.
 *
 * @param seed decides everything about the pupil that does not stand here
 * @param bsn the number, which nobody really has
 * @param leerlingnummer the school's own number; also the name of the dossier's file
 * @param name the name
 * @param girl whether a girl
 * @param birthDate the date of birth
 * @param group {@code 8A} or {@code 8B}
 * @param profile the profile of the dossier in the folder
 * @param traits what is special: the words that the README beside the tables explains
 */
public record PracticePupil(long seed, Bsn bsn, String leerlingnummer, PersonName name, boolean girl,
		LocalDate birthDate, String group, Profile profile, Set<String> traits) {

	public PracticePupil {
		traits = Set.copyOf(traits);
	}

	/** Whether a word is among the traits. */
	public boolean is(String trait) {
		return traits.contains(trait);
	}

	/** Another child under the same numbers: what a mixed-up file holds. */
	PracticePupil withIdentityOf(PracticePupil other) {
		return new PracticePupil(seed, bsn, leerlingnummer, other.name, other.girl, other.birthDate, group, profile,
				traits);
	}

	Dice dice(String purpose) {
		return new Dice(seed, purpose);
	}

	/** How easily the pupil learns, from 0 to 1: test scores and advice follow from it. */
	double aptitude() {
		return dice("aptitude").fraction();
	}

	/** First letters of the first names, one after another: {@code DJ}. */
	String initials() {
		return Stream.of(name.voornamen().split(" ")).map(first -> first.substring(0, 1)).collect(Collectors.joining());
	}
}
