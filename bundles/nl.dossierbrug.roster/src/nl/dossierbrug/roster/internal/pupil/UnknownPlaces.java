package nl.dossierbrug.roster.internal.pupil;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;

/**
 * Looks whether a column of schools or vestigingen tells them apart by something else than their numbers: then nobody can
 * see by it who is of which.
 */
final class UnknownPlaces {

	private static final int TOLD = 8;

	private final Notes notes;
	private final Map<Column, Set<String>> all = new EnumMap<>(Column.class);
	private final Map<Column, Set<String>> unknown = new EnumMap<>(Column.class);

	UnknownPlaces(Notes notes) {
		this.notes = notes;
	}

	/** @param understood whether it is a number that tells the place */
	void seen(Column column, String text, boolean understood) {
		if (!text.isEmpty() && all.computeIfAbsent(column, none -> new TreeSet<>()).size() <= TOLD) {
			all.get(column).add(text);
			if (!understood) {
				unknown.computeIfAbsent(column, none -> new TreeSet<>()).add(text);
			}
		}
	}

	/** Says it of the whole list. A school that is the only one need not be told from another. */
	void tell() {
		unknown.forEach((column, names) -> {
			if (all.get(column).size() > 1) {
				notes.ofList(Severity.WARNING, "list.place.unknown", column, 0, notes.heading(column),
						String.join(", ", names.stream().limit(TOLD).toList()));
			}
		});
	}
}
