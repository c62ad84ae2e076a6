package nl.dossierbrug.exchange.model;

import java.util.Objects;

import nl.dossierbrug.core.id.Brin;

/**
 * A group that a receiver has for a school.
 *
 * @param receiver id of the receiving connector
 * @param school the school
 * @param name what it is called there
 * @param year the jaargroep, as text; empty when not known
 */
public record KnownGroup(String receiver, Brin school, String name, String year) {

	public KnownGroup {
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(school);
		if (name.isBlank()) {
			throw new IllegalArgumentException("a group without a name");
		}
		Objects.requireNonNull(year);
	}
}
