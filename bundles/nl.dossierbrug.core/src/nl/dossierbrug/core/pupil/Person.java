package nl.dossierbrug.core.pupil;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * What one source (a list, a roster, a dossier, a pupil file) tells of who a child is. {@link SameChild} says whether two
 * such are about one child.
 *
 * @param name the name; a name that nobody took apart stands whole in {@code achternaam}
 * @param birthDate the date of birth; empty when not known
 * @param bsn the number; empty when not known, or not to be looked at
 * @param number the school's own number of the pupil; empty when not known, or when the sources do not count alike
 */
public record Person(PersonName name, Optional<LocalDate> birthDate, Optional<Bsn> bsn, String number) {

	public Person {
		Objects.requireNonNull(name);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(number);
	}

	/** Somebody whose name is only known as people say it, such as {@code Daan van de Berg}, and not in parts. */
	public static Person called(String name, Optional<LocalDate> birthDate, String number) {
		return new Person(new PersonName("", "", "", name), birthDate, Optional.empty(), number);
	}

	/** The same without the school's own number, where it comes from another count than the other source's. */
	public Person withoutNumber() {
		return new Person(name, birthDate, bsn, "");
	}

	/** The name only. */
	@Override
	public String toString() {
		return name.spoken();
	}
}
