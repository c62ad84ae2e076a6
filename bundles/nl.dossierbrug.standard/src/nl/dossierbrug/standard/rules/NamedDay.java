package nl.dossierbrug.standard.rules;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import nl.dossierbrug.core.text.Text;

/**
 * A day that others are compared with.
 *
 * @param day the day
 * @param words what people call it, with the day behind it
 */
record NamedDay(LocalDate day, Text words) {

	private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

	/** A day as people write it. */
	static String spoken(LocalDate day) {
		return SPOKEN.format(day);
	}
}
