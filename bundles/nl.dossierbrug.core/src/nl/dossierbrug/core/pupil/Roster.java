package nl.dossierbrug.core.pupil;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;

/**
 * A school's groups and who is in them, as an administration system exports it (EDEXML).
 *
 * @param school the school, when the roster names one that can exist
 * @param schoolYear as the roster has it, such as {@code 2026-2027}; empty when it has none
 * @param groups in the order of the roster, combination groups included
 * @param pupils everybody in it, with what is to be said of each and of the roster as a whole
 */
public record Roster(Optional<Brin> school, String schoolYear, List<Group> groups, PupilList pupils) {

	public Roster {
		Objects.requireNonNull(school);
		Objects.requireNonNull(schoolYear);
		groups = List.copyOf(groups);
		Objects.requireNonNull(pupils);
	}
}
