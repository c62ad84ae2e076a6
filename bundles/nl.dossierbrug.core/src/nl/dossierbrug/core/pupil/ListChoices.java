package nl.dossierbrug.core.pupil;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a person says of how a list is to be read. It goes before what the reader would find out by itself.
 *
 * @param columns by heading what a column is; empty for a column that is not to be used. Capitals, spaces, dots and other
 *        marks of the heading do not count
 * @param sheets the only sheets that are read, by name, capitals do not count; empty for all that hold pupils
 * @param days the order of day and month in columns whose own values do not decide it; empty when nobody said
 * @param remembered as {@code columns}, what was said of earlier lists of the school; a heading that this list does not have
 *        is nothing to tell, one that it has is used and told, and what {@code columns} says of it goes before
 * @param onlyColumns whether nothing is asked but what the columns are: a list in which no heading is understood is then
 *        answered with its columns and nobody in it, instead of being refused
 */
public record ListChoices(Map<String, Optional<Column>> columns, Set<String> sheets, Optional<DayOrder> days,
		Map<String, Optional<Column>> remembered, boolean onlyColumns) {

	/** Nobody said anything. */
	public static final ListChoices NONE = new ListChoices(Map.of(), Set.of(), Optional.empty());

	public ListChoices {
		columns = Map.copyOf(columns);
		sheets = Set.copyOf(sheets);
		Objects.requireNonNull(days);
		remembered = Map.copyOf(remembered);
	}

	/** What is said of this list, and nothing of earlier ones. */
	public ListChoices(Map<String, Optional<Column>> columns, Set<String> sheets, Optional<DayOrder> days) {
		this(columns, sheets, days, Map.of(), false);
	}

	/** The same, with what was said of earlier lists. */
	public ListChoices remembering(Map<String, Optional<Column>> earlier) {
		return new ListChoices(columns, sheets, days, earlier, onlyColumns);
	}

	/** The same, when nothing is asked but what the columns are. */
	public ListChoices askingColumns() {
		return new ListChoices(columns, sheets, days, remembered, true);
	}

	/** Whether nobody said anything of this list. */
	public boolean isEmpty() {
		return columns.isEmpty() && sheets.isEmpty() && days.isEmpty();
	}
}
