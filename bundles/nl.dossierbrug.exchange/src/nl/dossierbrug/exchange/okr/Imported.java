package nl.dossierbrug.exchange.okr;

import java.util.Objects;

/**
 * An import that was worked out: what is to be kept, together.
 *
 * @param file the pupil file after it
 * @param record what was done to it
 */
public record Imported(PupilFile file, ImportRecord record) {

	public Imported {
		Objects.requireNonNull(file);
		Objects.requireNonNull(record);
	}
}
