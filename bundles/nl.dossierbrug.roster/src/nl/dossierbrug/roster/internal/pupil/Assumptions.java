package nl.dossierbrug.roster.internal.pupil;

import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.pupil.Column;

/**
 * What only the whole of a sheet shows. It is read with nothing but the usual assumed; when it then shows otherwise, it is
 * read once more.
 *
 * @param orders the order of day and month in columns of dates; the usual one where a column is not named
 * @param dropped columns whose content does not fit their weak heading
 * @param surnameFirst whether names in one cell begin with the surname, without a comma
 */
record Assumptions(Map<Column, DateColumn.Order> orders, Set<Column> dropped, boolean surnameFirst) {

	/** Before anything was read. */
	static final Assumptions USUAL = new Assumptions(Map.of(), Set.of(), false);

	DateColumn.Order order(Column column) {
		return orders.getOrDefault(column, DateColumn.Order.DAY_FIRST);
	}
}
