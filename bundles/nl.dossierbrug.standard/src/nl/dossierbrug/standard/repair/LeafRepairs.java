package nl.dossierbrug.standard.repair;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** What {@code repairs.csv} lets be set right, each leaf in the first way that is for it, and only when that makes it right. */
final class LeafRepairs {

	private final StandardVersion version;
	private final Offers offers;
	private final List<RepairRow> rows;

	LeafRepairs(StandardVersion version, Offers offers) {
		this.version = version;
		this.offers = offers;
		rows = version.optionalTable("repairs.csv").map(DataTable::rows).orElse(List.of()).stream().map(RepairRow::of).toList();
	}

	List<SafeRepair> of(Element root) {
		Node top = Node.root(root);
		Map<Node, List<RepairRow>> byPath = new IdentityHashMap<>();
		for (RepairRow row : rows) {
			row.path().ifPresent(path -> path.select(top)
					.forEach(node -> byPath.computeIfAbsent(node, n -> new ArrayList<>()).add(row)));
		}
		List<SafeRepair> found = new ArrayList<>();
		below(top, version.elements().root(), byPath, found);
		return found;
	}

	private void below(Node node, ElementDefinition definition, Map<Node, List<RepairRow>> byPath, List<SafeRepair> found) {
		for (Node child : node.children()) {
			Optional<ElementDefinition> known = definition.block().flatMap(b -> b.child(child.element().name()));
			if (known.isPresent() && known.get().content() instanceof LeafType type) {
				Stream<RepairRow> here = byPath.containsKey(child) ? byPath.get(child).stream()
						: rows.stream().filter(row -> row.isFor(type));
				here.filter(row -> row.holds(node.element())).findFirst()
						.flatMap(row -> repair(child, type, row.way())).ifPresent(found::add);
			} else if (known.isPresent()) {
				below(child, known.get(), byPath, found);
			}
		}
	}

	private Optional<SafeRepair> repair(Node leaf, LeafType type, RepairWay way) {
		String before = leaf.element().text();
		String after = way.repaired(before);
		boolean right = !after.isEmpty() && type.fault(after) == null && leaf.children().isEmpty();
		return after.equals(before) || !right ? Optional.empty()
				: Optional.of(offers.repair(leaf, after, way.name().toLowerCase(Locale.ROOT)));
	}
}
