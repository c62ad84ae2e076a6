package nl.dossierbrug.core.pupil;

import java.util.Objects;

import nl.dossierbrug.core.text.Text;

/**
 * What a system's users must be told when their export lacks something.
 *
 * @param system the system's name, as its users say it
 * @param addBsnColumn how to add the BSN column to the export in that system: one or two full sentences
 */
public record ListHints(String system, Text addBsnColumn) {

	public ListHints {
		Objects.requireNonNull(system);
		Objects.requireNonNull(addBsnColumn);
	}
}
