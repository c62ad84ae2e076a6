package nl.dossierbrug.core.pupil;

import java.util.Objects;
import java.util.Optional;

/**
 * A column of a list as it was read.
 *
 * @param sheet the sheet it stands on; empty in a file without sheets
 * @param letter where, as a spreadsheet says it: {@code A}, {@code AB}
 * @param heading what stands above it; empty where that may be what a pupil is called, because the list has no header
 * @param field what it was taken for; empty when it was not used
 * @param sample what stands in it, of the first row that holds something, masked; empty when nothing stands in it
 */
public record ListColumn(String sheet, String letter, String heading, Optional<Column> field, String sample) {

	public ListColumn {
		Objects.requireNonNull(sheet);
		Objects.requireNonNull(letter);
		Objects.requireNonNull(heading);
		Objects.requireNonNull(field);
		Objects.requireNonNull(sample);
	}
}
