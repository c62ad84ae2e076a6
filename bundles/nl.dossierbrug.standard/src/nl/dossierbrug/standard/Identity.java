package nl.dossierbrug.standard;

import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Person;
import nl.dossierbrug.core.pupil.PersonName;

/**
 * Who a dossier is about and where it comes from, read from the places that the version's tables name. Texts that the
 * dossier lacks are empty.
 *
 * @param bsn as it stands in the dossier, checked by nobody
 * @param onderwijsnummer likewise
 * @param leerlingid the pupil's number in the sending system
 * @param name the name
 * @param birthDate the date of birth, when there is a readable one
 * @param group the group's name (or else code) in the latest school year of the career
 * @param year the jaargroep of that year
 * @param brin the sending school, as it stands
 * @param vestiging its branch, as it stands
 * @param schoolName its name
 * @param date {@code metadata/datum}
 * @param inspected the day on which the parents saw it, when it states one
 * @param software what made it: {@code pakketnaam} and {@code pakketversie} with a space between
 * @param profile the profile that {@code overdrachtsoort} and {@code overstap} make together, when they do
 */
public record Identity(String bsn, String onderwijsnummer, String leerlingid, PersonName name,
		Optional<LocalDate> birthDate, String group, String year, String brin, String vestiging, String schoolName,
		Optional<LocalDate> date, Optional<LocalDate> inspected,
		String software, Optional<Profile> profile) {

	/** Who it is, as the dossier tells; a BSN that cannot exist is none. */
	public Person person() {
		return new Person(name, birthDate, Bsn.of(bsn), leerlingid);
	}

	/** The name only. */
	@Override
	public String toString() {
		return name.spoken();
	}
}
