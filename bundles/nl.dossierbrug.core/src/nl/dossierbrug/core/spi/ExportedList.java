package nl.dossierbrug.core.spi;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.pupil.ListChoices;

/**
 * A list of pupils that a sending system exported, and how it is to be read.
 *
 * @param file the export
 * @param choices what a person said of its sheets, columns and dates, which goes before the system's own judgement. A system
 *        that reads with the reader of lists passes them on; where they are not heard, whoever made them is told so
 * @param settings the value of every setting the connector declared, by key; the declared default where nobody set it
 */
public record ExportedList(Path file, ListChoices choices, Map<String, String> settings) {

	public ExportedList {
		Objects.requireNonNull(file);
		Objects.requireNonNull(choices);
		settings = Map.copyOf(settings);
	}
}
