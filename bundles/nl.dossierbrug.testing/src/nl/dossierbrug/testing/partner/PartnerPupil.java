package nl.dossierbrug.testing.partner;

import java.time.LocalDate;
import java.util.Objects;

import nl.dossierbrug.core.id.Bsn;

/**
 * A pupil in a simulated LAS.
 *
 * @param key by which the LAS knows the pupil
 * @param surname without prefix
 * @param prefix such as {@code van der}; empty for none
 * @param initials without first names; empty where not known
 * @param givenName as the pupil is called
 * @param gender as UWLR writes it: 0 not known, 1 boy, 2 girl, 9 not told
 * @param group the name of the group; empty for a pupil in no group
 * @param year the year group as UWLR writes it, such as {@code 8}
 * @param lastFour the last four digits of the pupil's number
 * @param branch the vestiging, two digits; {@code 00} for the main one
 */
public record PartnerPupil(String key, String surname, String prefix, String initials, String givenName, LocalDate birthDate, int gender,
		String group, String year, String lastFour, String branch) {

	public PartnerPupil {
		Objects.requireNonNull(key);
		Objects.requireNonNull(surname);
		Objects.requireNonNull(prefix);
		Objects.requireNonNull(initials);
		Objects.requireNonNull(givenName);
		Objects.requireNonNull(birthDate);
		Objects.requireNonNull(group);
		Objects.requireNonNull(year);
		Objects.requireNonNull(lastFour);
		Objects.requireNonNull(branch);
	}

	/** The same, whose number ends as that one does. */
	public PartnerPupil numbered(Bsn bsn) {
		return new PartnerPupil(key, surname, prefix, initials, givenName, birthDate, gender, group, year,
				bsn.digits().substring(Bsn.LENGTH - 4), branch);
	}

	/** The same, in that group. */
	public PartnerPupil in(String otherGroup, String otherYear) {
		return new PartnerPupil(key, surname, prefix, initials, givenName, birthDate, gender, otherGroup, otherYear, lastFour, branch);
	}

	/** The same, at that vestiging. */
	public PartnerPupil at(String otherBranch) {
		return new PartnerPupil(key, surname, prefix, initials, givenName, birthDate, gender, group, year, lastFour, otherBranch);
	}
}
