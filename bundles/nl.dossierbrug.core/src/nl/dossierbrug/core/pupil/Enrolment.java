package nl.dossierbrug.core.pupil;

import java.util.Objects;

/**
 * What a list tells of a pupil's place at school.
 *
 * @param presence whether the pupil is at school now
 * @param schoolYear the school year of the row, as {@code 2026-2027}; empty when the list does not tell
 * @param brin the school; empty when the list does not tell
 * @param vestiging two digits; empty when the list does not tell
 */
public record Enrolment(Presence presence, String schoolYear, String brin, String vestiging) {

	/** Of a list that tells nothing of it. */
	public static final Enrolment UNTOLD = new Enrolment(Presence.HERE, "", "", "");

	public Enrolment {
		Objects.requireNonNull(presence);
		Objects.requireNonNull(schoolYear);
		Objects.requireNonNull(brin);
		Objects.requireNonNull(vestiging);
	}
}
