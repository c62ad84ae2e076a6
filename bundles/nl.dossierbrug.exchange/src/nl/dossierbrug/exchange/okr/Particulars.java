package nl.dossierbrug.exchange.okr;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * Who a pupil file is about, as lists and overviews show it.
 *
 * @param bsn the pupil's number; empty when not known
 * @param leerlingnummer the school's own number of the pupil; empty when not known
 * @param name as people say it; empty when not known
 * @param birthDate the date of birth; empty when not known
 * @param group the group the pupil is in; empty when not known
 */
public record Particulars(Optional<Bsn> bsn, String leerlingnummer, String name, Optional<LocalDate> birthDate,
		String group) {

	public Particulars {
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(leerlingnummer);
		Objects.requireNonNull(name);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(group);
	}

	/** These, with what is not known taken from others. */
	public Particulars orElse(Particulars others) {
		return new Particulars(bsn.or(() -> others.bsn), leerlingnummer.isBlank() ? others.leerlingnummer : leerlingnummer,
				name.isBlank() ? others.name : name,
				birthDate.or(() -> others.birthDate), group.isBlank() ? others.group : group);
	}

	/** The name only. */
	@Override
	public String toString() {
		return name;
	}
}
