package nl.dossierbrug.exchange.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;

/** What each role may do, read from {@code rights.csv}. */
public final class RightsTable {

	private final Map<Role, Set<Right>> rights = new EnumMap<>(Role.class);

	/** @throws IllegalStateException when the table names a right that does not exist or lacks a role: a fault of the bundle */
	public RightsTable() {
		for (Role role : Role.values()) {
			rights.put(role, EnumSet.noneOf(Right.class));
		}
		for (DataRow row : DataTable.beside(RightsTable.class, "rights.csv").rows()) {
			Right right = row.constant("right", Right.class);
			rights.forEach((role, allowed) -> {
				if (row.get(role.word()).equals("x")) {
					allowed.add(right);
				}
			});
		}
	}

	/** Whether somebody with that role may do that. */
	public boolean allows(Role role, Right right) {
		return rights.get(role).contains(right);
	}
}
