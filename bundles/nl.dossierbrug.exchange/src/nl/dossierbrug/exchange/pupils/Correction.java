package nl.dossierbrug.exchange.pupils;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;

/**
 * What a person says a row of a pupil list should have held. It goes before what the list and the roster say.
 *
 * @param row the row, as {@code Pupil.row()} has it
 * @param bsn the number; empty to leave it
 * @param birthDate the date of birth; empty to leave it
 * @param group the group's name; empty to leave it
 */
public record Correction(int row, Optional<Bsn> bsn, Optional<LocalDate> birthDate, Optional<String> group) {

	public Correction {
		Objects.requireNonNull(bsn);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(group);
	}
}
