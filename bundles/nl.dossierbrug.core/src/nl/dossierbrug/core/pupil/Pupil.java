package nl.dossierbrug.core.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;

/**
 * One pupil of a list, repaired where that was certain.
 *
 * @param row the row of the list it stands on, from 1, the header and what stands above it counted; in a file that has
 *        several pupils on a line, the place of the pupil in the file. No two pupils of a list have the same
 * @param bsn the number, when the row holds one that can exist
 * @param leerlingnummer the school's own number of the pupil; empty when not known
 * @param name the name
 * @param birthDate the date of birth, when the row holds a readable one
 * @param group the name of the group, as written; empty when not known
 * @param year the leerjaar or jaargroep, as text ({@code 8}, but also {@code B}); empty when not known
 * @param findings what was repaired and what is wrong, in this row; a pupil with an error cannot be handed over
 */
public record Pupil(int row, Optional<Bsn> bsn, String leerlingnummer, PersonName name, Optional<LocalDate> birthDate,
		String group, String year, List<Finding> findings) {

	public Pupil {
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(leerlingnummer);
		Objects.requireNonNull(name);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(group);
		Objects.requireNonNull(year);
		findings = List.copyOf(findings);
	}

	/** Whether nothing about this row stops a handover. */
	public boolean usable() {
		return bsn.isPresent() && findings.stream().noneMatch(Finding::isError);
	}
}
