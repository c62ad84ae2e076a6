package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;

/** Makes the definitions out of {@code types.csv} and {@code elements.csv}, which explain themselves at their top. */
final class ElementTableBuilder {

	private static final String NESTED = "block";
	private static final String INCLUDED = "*";

	private final Map<String, LeafType> types;
	private final Map<String, List<DataRow>> rows = new LinkedHashMap<>();
	private final Map<String, BlockDefinition> blocks = new HashMap<>();
	private final List<String> building = new ArrayList<>();

	ElementTableBuilder(DataTable types, DataTable elements) {
		this.types = new LeafTypes(types).byName();
		for (DataRow row : elements.rows()) {
			rows.computeIfAbsent(row.get("block"), b -> new ArrayList<>()).add(row);
		}
	}

	/** Builds everything below the one row of the block with an empty name. */
	ElementTable build(String rootElement) {
		DataRow row = rows.getOrDefault("", List.of()).stream().filter(r -> r.get("element").equals(rootElement)).findFirst()
				.orElseThrow(() -> new IllegalStateException("elements.csv has no root " + rootElement));
		return new ElementTable(element(row, 0));
	}

	private BlockDefinition block(String name, DataRow asker) {
		BlockDefinition known = blocks.get(name);
		if (known != null) {
			return known;
		}
		if (building.contains(name)) {
			throw asker.fault("block " + name + " holds itself");
		}
		if (!rows.containsKey(name)) {
			throw asker.fault("type", "there is no type or block " + name);
		}
		building.add(name);
		List<ElementDefinition> children = new ArrayList<>();
		addChildren(name, children);
		building.remove(name);
		try {
			BlockDefinition block = new BlockDefinition(name, children);
			blocks.put(name, block);
			return block;
		} catch (IllegalArgumentException e) {
			throw asker.fault(e.getMessage());
		}
	}

	/** A row {@code *} stands for all rows of another block. */
	private void addChildren(String name, List<ElementDefinition> children) {
		for (DataRow row : rows.getOrDefault(name, List.of())) {
			if (row.get("element").equals(INCLUDED)) {
				addChildren(row.get("type"), children);
			} else if (!isAttribute(row)) {
				children.add(element(row, children.size()));
			}
		}
	}

	private ElementDefinition element(DataRow row, int index) {
		String name = row.get("element");
		String type = row.get("type");
		String nested = row.get("block").isEmpty() ? name : row.get("block") + "/" + name;
		Content content = types.get(type);
		if (content == null) {
			content = block(type.equals(NESTED) ? nested : type, row);
		}
		try {
			return new ElementDefinition(name, index, content, row.as("occurs", Occurs::of),
					row.as("group", ElementTableBuilder::group), row.optional("category").map(Category::new), key(row), label(row),
					attributes(nested));
		} catch (IllegalArgumentException e) {
			throw row.fault(e.getMessage());
		}
	}

	private static List<KeyPart> key(DataRow row) {
		if (row.get("key").isEmpty()) {
			return List.of();
		}
		List<KeyPart> key = new ArrayList<>();
		for (String part : row.get("key").split(";")) {
			key.add(KeyPart.of(part));
		}
		return key;
	}

	private List<AttributeDefinition> attributes(String nested) {
		List<AttributeDefinition> attributes = new ArrayList<>();
		for (DataRow row : rows.getOrDefault(nested, List.of())) {
			if (isAttribute(row)) {
				LeafType type = types.get(row.get("type"));
				if (type == null) {
					throw row.fault("type", "an attribute must have a type of types.csv");
				}
				attributes.add(new AttributeDefinition(row.get("element").substring(1), type,
						!row.as("occurs", Occurs::of).optional(), label(row)));
			}
		}
		return attributes;
	}

	private static boolean isAttribute(DataRow row) {
		return row.get("element").startsWith("@");
	}

	private static Text label(DataRow row) {
		if (row.get("nl").isEmpty() || row.get("en").isEmpty()) {
			throw row.fault("a label is missing");
		}
		return Text.of(row.get("nl"), row.get("en"));
	}

	private static Optional<ElementGroup> group(String cell) {
		return cell.isEmpty() ? Optional.empty() : Optional.of(ElementGroup.of(cell));
	}
}
