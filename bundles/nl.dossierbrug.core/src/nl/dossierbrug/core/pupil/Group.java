package nl.dossierbrug.core.pupil;

import java.util.Objects;

/**
 * A group (class) of a school, as its roster knows it.
 *
 * @param name what the school calls it
 * @param year the jaargroep, as text: {@code 8}, but also {@code B}; {@code C} for a combination group, whose pupils each
 *        have a year of their own; empty when not known
 */
public record Group(String name, String year) {

	public Group {
		if (name.isBlank()) {
			throw new IllegalArgumentException("a group without a name");
		}
		Objects.requireNonNull(year);
	}
}
