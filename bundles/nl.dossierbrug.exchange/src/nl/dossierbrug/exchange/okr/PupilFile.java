package nl.dossierbrug.exchange.okr;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Person;

/**
 * A pupil's file at a receiver (onderwijskundig rapport): OSO fields and the receiver's own fields, each value with its
 * origin. Immutable; each change makes a new one with the next revision.
 *
 * @param id {@code P1}, {@code P2} …
 * @param receiver id of the receiving connector that keeps it
 * @param school the school it is kept for
 * @param bsn the pupil's number, unique within receiver and school; empty for a pupil known by name and birth date only
 * @param leerlingnummer the school's own number of the pupil; empty when not known
 * @param name as people say it
 * @param birthDate the date of birth
 * @param group the group the pupil is in
 * @param revision 0 for a file that does not exist yet, then one more at each change
 * @param fields path to value, in order; paths as {@code DossierField} gives them, or those of the receiver's own fields
 */
public record PupilFile(String id, String receiver, Brin school, Optional<Bsn> bsn, String leerlingnummer,
		String name, Optional<LocalDate> birthDate, String group, long revision, Map<String, FieldValue> fields) {

	public PupilFile {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
	}

	/** A file that does not exist yet: about nobody, without a field, revision 0. */
	public static PupilFile empty(String id, String receiver, Brin school) {
		return new PupilFile(id, receiver, school, Optional.empty(), "", "", Optional.empty(), "", 0, Map.of());
	}

	/** Who the child is, as a receiver without BSNs can tell. */
	public Person person() {
		return Person.called(name, birthDate, leerlingnummer);
	}

	/** Who it is about. */
	public Particulars particulars() {
		return new Particulars(bsn, leerlingnummer, name, birthDate, group);
	}

	/** The file after a change: the next revision of it, with these particulars and fields. */
	public PupilFile next(Particulars who, Map<String, FieldValue> changed) {
		return new PupilFile(id, receiver, school, who.bsn(), who.leerlingnummer(), who.name(), who.birthDate(), who.group(),
				revision + 1,
				changed);
	}

	/** The name only. */
	@Override
	public String toString() {
		return name;
	}
}
