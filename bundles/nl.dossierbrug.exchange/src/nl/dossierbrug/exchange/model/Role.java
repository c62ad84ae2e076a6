package nl.dossierbrug.exchange.model;

import java.util.Optional;

/** What a user is at the school. What each may do is in the table {@code rights.csv}. */
public enum Role {
	DIRECTIE, ADMINISTRATIE, IB, LEERKRACHT, BEHEERDER;

	/** The role as users type it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The role with that word, upper or lower case. */
	public static Optional<Role> of(String word) {
		for (Role role : values()) {
			if (role.word().equalsIgnoreCase(word)) {
				return Optional.of(role);
			}
		}
		return Optional.empty();
	}
}
