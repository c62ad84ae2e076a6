package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.okr.PlannedField;

/**
 * A row of the grid: the head of a block, or one field.
 *
 * @param block what the block is called
 * @param field the field; empty for a head
 * @param paths the fields that a choice on this row is about
 */
record FieldRow(String block, Optional<PlannedField> field, List<String> paths) {

	FieldRow {
		Objects.requireNonNull(block);
		Objects.requireNonNull(field);
		paths = List.copyOf(paths);
	}
}
