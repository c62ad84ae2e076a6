package nl.dossierbrug.standard.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.table.AttributeDefinition;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.ElementPlace;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Flattens dossiers of one version (see {@link DossierField}). What the standard does not know is passed over. Safe for
 * many threads.
 */
public final class FlatFields {

	private final StandardVersion version;
	private final FieldPath paths = new FieldPath();
	private final NaturalKey keys = new NaturalKey(paths);

	/** @param version whose dossiers are flattened */
	public FlatFields(StandardVersion version) {
		this.version = version;
	}

	/** Every filled field, in document order. */
	public List<DossierField> of(Dossier dossier) {
		List<DossierField> fields = new ArrayList<>();
		for (String top : version.list("fields")) {
			ElementPlace place = version.elements().at(top).orElseThrow();
			dossier.root().at(top).ifPresent(e -> add(e, place.element(), top, fields));
		}
		return fields;
	}

	private void add(Element element, ElementDefinition definition, String path, List<DossierField> fields) {
		if (definition.block().isEmpty()) {
			addLeaf(List.of(element), definition, path, fields);
			return;
		}
		BlockDefinition block = definition.block().get();
		List<Element> children = element.children();
		Set<String> leavesDone = new HashSet<>();
		Map<String, Integer> sameKey = new HashMap<>();
		for (int i = 0; i < children.size(); i++) {
			Element child = children.get(i);
			ElementDefinition below = block.childOrNull(child.name());
			if (below == null) {
				continue;
			}
			String childPath = path + "/" + child.name();
			if (below.isLeaf()) {
				if (leavesDone.add(child.name())) {
					addLeaf(below.repeats() ? named(children, child.name()) : List.of(child), below, childPath, fields);
				}
			} else {
				add(child, below, below.repeats() ? keyed(childPath, below, children, i, sameKey) : childPath, fields);
			}
		}
	}

	private static List<Element> named(List<Element> children, String name) {
		return children.stream().filter(c -> c.name().equals(name)).toList();
	}

	private String keyed(String path, ElementDefinition definition, List<Element> children, int index,
			Map<String, Integer> sameKey) {
		String keyed = path + keys.of(definition, children, index);
		int number = sameKey.merge(keyed, 1, Integer::sum);
		return number == 1 ? keyed : keyed + "#" + number;
	}

	/** The texts of a repeated leaf are one field, and so are their attributes, line by line. */
	private static void addLeaf(List<Element> leaves, ElementDefinition definition, String path, List<DossierField> fields) {
		addFilled(path, leaves.stream().map(Element::text).toList(), fields);
		for (AttributeDefinition attribute : definition.attributes()) {
			addFilled(path + "/@" + attribute.name(),
					leaves.stream().map(e -> e.attributes().getOrDefault(attribute.name(), "")).toList(), fields);
		}
	}

	private static void addFilled(String path, List<String> values, List<DossierField> fields) {
		if (values.stream().anyMatch(v -> !v.isEmpty())) {
			fields.add(new DossierField(path, String.join("\n", values)));
		}
	}
}
