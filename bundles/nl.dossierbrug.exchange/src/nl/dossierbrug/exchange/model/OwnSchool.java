package nl.dossierbrug.exchange.model;

import java.util.Objects;

import nl.dossierbrug.core.id.School;

/**
 * A school that the user works for.
 *
 * @param school its number and branch
 * @param name what it is called; not blank
 */
public record OwnSchool(School school, String name) {

	public OwnSchool {
		Objects.requireNonNull(school);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a school without a name");
		}
	}
}
