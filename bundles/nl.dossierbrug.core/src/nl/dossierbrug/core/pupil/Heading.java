package nl.dossierbrug.core.pupil;

import java.util.Objects;

/**
 * A heading that a system writes above a column.
 *
 * @param column what it means
 * @param words the heading; capitals, spaces, dots and other marks do not count when it is compared
 */
public record Heading(Column column, String words) {

	public Heading {
		Objects.requireNonNull(column);
		if (words.isBlank()) {
			throw new IllegalArgumentException("a heading without words");
		}
	}
}
