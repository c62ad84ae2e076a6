package nl.dossierbrug.exchange.model;

import java.util.Objects;

/**
 * Somebody who works with Dossierbrug.
 *
 * @param name the account's name; not blank
 * @param role what they are at the school
 */
public record User(String name, Role role) {
	public User {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a user without a name");
		}
		Objects.requireNonNull(role);
	}
}
