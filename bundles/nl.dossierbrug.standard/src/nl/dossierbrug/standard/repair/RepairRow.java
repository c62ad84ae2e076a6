package nl.dossierbrug.standard.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * A row of {@code repairs.csv}: which leaves are set right, and how.
 *
 * @param path where; empty for every leaf of the type
 * @param type the type's name, or that of what it narrows
 * @param when names and words of neighbours, joined by {@code =}; empty for always
 * @param unless the name of a neighbour that must not say true; empty for none
 * @param way how
 */
record RepairRow(Optional<NodePath> path, String type, List<String> when, String unless, RepairWay way) {

	private static final Set<String> FALSE = Set.of("false", "0");

	/** @throws IllegalStateException when the row makes no sense: a fault of the table */
	static RepairRow of(DataRow row) {
		Optional<NodePath> path = row.optional("path").map(NodePath::new);
		List<String> when = row.get("when").isEmpty() ? List.of() : List.of(row.get("when").split("=", 2));
		if (path.isPresent() != row.get("type").isEmpty() || when.size() == 1) {
			throw row.fault("it is not said where");
		}
		return new RepairRow(path, row.get("type"), when, row.get("unless"), row.constant("how", RepairWay.class));
	}

	boolean isFor(LeafType leaf) {
		return path.isEmpty() && (leaf.name().equals(type) || leaf.primitive().schemaName().equals(type));
	}

	/** Whether the neighbours of a leaf let it be set right. @param around the block that the leaf stands in */
	boolean holds(Element around) {
		return (when.isEmpty() || around.textAt(when.getFirst()).filter(when.getLast()::equals).isPresent())
				&& (unless.isEmpty() || around.textAt(unless).map(t -> FALSE.contains(t.strip())).orElse(true));
	}
}
