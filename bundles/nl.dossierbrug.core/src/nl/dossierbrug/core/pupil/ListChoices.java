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
 */
public record ListChoices(Map<String, Optional<Column>> columns, Set<String> sheets, Optional<DayOrder> days) {

	/** Nobody said anything. */
	public static final ListChoices NONE = new ListChoices(Map.of(), Set.of(), Optional.empty());

	public ListChoices {
		columns = Map.copyOf(columns);
		sheets = Set.copyOf(sheets);
		Objects.requireNonNull(days);
	}

	/** Whether nobody said anything. */
	public boolean isEmpty() {
		return equals(NONE);
	}
}
