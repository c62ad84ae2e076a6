package nl.dossierbrug.standard.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;

/** Reads {@code types.csv}: each type narrows the one it is based on. */
final class LeafTypes {

	private static final List<String> NARROWING = List.of("pattern", "minLength", "maxLength", "minInclusive", "maxInclusive",
			"enumeration");

	private final Map<String, LeafType> byName = new HashMap<>();

	LeafTypes(DataTable table) {
		for (DataRow row : table.rows()) {
			String name = row.get("type");
			if (byName.put(name, type(name, row)) != null) {
				throw row.fault("type", name + " stands twice");
			}
		}
	}

	Map<String, LeafType> byName() {
		return Map.copyOf(byName);
	}

	private LeafType type(String name, DataRow row) {
		Text expected = Text.of(row.get("nl"), row.get("en"));
		Primitive primitive = Primitive.named(name);
		if (primitive != null) {
			return new LeafType(name, primitive, LeafType.Facets.NONE, expected);
		}
		LeafType base = byName.get(row.get("base"));
		if (base == null) {
			throw row.fault("base", "type " + name + " is based on a type that does not stand above it");
		}
		return new LeafType(name, base.primitive(), narrowed(base.facets(), row), expected);
	}

	private static LeafType.Facets narrowed(LeafType.Facets base, DataRow row) {
		if (NARROWING.stream().allMatch(column -> row.get(column).isEmpty())) {
			return base;
		}
		List<Shape> patterns = new ArrayList<>(base.patterns());
		if (!row.get("pattern").isEmpty()) {
			patterns.add(row.as("pattern", Shape::new));
		}
		String listed = row.get("enumeration");
		return new LeafType.Facets(patterns, length(row, "minLength", base.minLength()),
				length(row, "maxLength", base.maxLength()), bound(row, "minInclusive", base.minInclusive()),
				bound(row, "maxInclusive", base.maxInclusive()),
				listed.isEmpty() ? base.enumeration() : Set.of(listed.split("\\|")));
	}

	private static OptionalInt length(DataRow row, String column, OptionalInt base) {
		return row.get(column).isEmpty() ? base : OptionalInt.of(row.as(column, Integer::valueOf));
	}

	private static BigDecimal bound(DataRow row, String column, BigDecimal base) {
		return row.get(column).isEmpty() ? base : row.as(column, BigDecimal::new);
	}
}
