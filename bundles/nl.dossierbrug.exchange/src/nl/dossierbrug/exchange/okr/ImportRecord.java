package nl.dossierbrug.exchange.okr;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.spi.ImportMode;

/**
 * An import that was done: enough to undo it exactly.
 *
 * @param id {@code I1}, {@code I2} …
 * @param transfer the transfer whose dossier was imported
 * @param file the pupil file it went into
 * @param created whether the file was made by it
 * @param mode how
 * @param at when
 * @param by name of the user
 * @param before who the file said it was about before
 * @param after who it says so since
 * @param changes every field it changed
 * @param undone whether it was taken back
 */
public record ImportRecord(String id, String transfer, String file, boolean created, ImportMode mode, Instant at,
		String by, Particulars before, Particulars after, List<FieldChange> changes, boolean undone) {
	public ImportRecord {
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		changes = List.copyOf(changes);
	}
}
