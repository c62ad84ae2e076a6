package nl.dossierbrug.standard.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.standard.table.StandardVersion;

/** What changed from one version to the next. */
final class VersionChanges {

	private final Map<String, Change> byPlace = new LinkedHashMap<>();

	/** @throws IllegalStateException when a row makes no sense: a fault of the table */
	VersionChanges(DataTable table) {
		for (DataRow row : table.rows()) {
			if (byPlace.put(row.get("from"), Change.of(row)) != null) {
				throw row.fault("from", row.get("from") + " stands in the table twice");
			}
		}
	}

	/** The changes from an older version to a newer one; empty when there is no table of them. */
	static Optional<VersionChanges> between(StandardVersion from, StandardVersion to) {
		return to.optionalTable("from-" + from.name() + ".csv").map(VersionChanges::new);
	}

	/** What became of the element at a path below {@code dossier}; empty when nothing is said of it. */
	Optional<Change> at(String place) {
		return Optional.ofNullable(byPlace.get(place));
	}

	/** Whether something is said of elements below a path. */
	boolean below(String place) {
		return byPlace.keySet().stream().anyMatch(p -> p.startsWith(place + "/"));
	}

	/** Every path of which something is said. */
	Set<String> places() {
		return byPlace.keySet();
	}
}
