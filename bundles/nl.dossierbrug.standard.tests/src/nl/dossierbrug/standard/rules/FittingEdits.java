package nl.dossierbrug.standard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.LeafType;
import nl.dossierbrug.standard.table.Slot;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Edits a dossier so that its structure stays right: what is added stands where the schema wants it, a new block gets
 * what must stand in it, and the arm of a choice takes the place of the others.
 *
 * <p>Edits are parted by semicolons. {@code -PATH} takes every such element away, {@code +PATH} adds one more,
 * {@code PATH=text} sets the first or adds one. {@code ~} is the pupil, {@code \n} in a text a line break.
 */
final class FittingEdits {

	private static final String LIST = "list:";
	/** The first that a type allows is what a leaf says of which nothing else was asked. */
	private static final List<String> TEXTS = List.of("x", "1", "true", "2025-01-20", "2025-07-31", "99ZZ", "00", "2024-2025",
			"0011", "2013-05", "02-05-2013");

	private record Coded(String place, String code) {
	}

	private final StandardVersion version;
	private final List<Coded> codes = new ArrayList<>();

	/** @param version whose tables say what the structure is */
	FittingEdits(StandardVersion version) {
		this.version = version;
		CodeLists lists = new CodeLists(version.table("codelists.csv"));
		for (DataRow row : version.table("rules.csv").rows()) {
			if (row.get("values").startsWith(LIST)) {
				String place = row.get("path").equals(".") ? row.get("subject") : row.get("subject") + "/" + row.get("path");
				codes.add(new Coded(place.replaceFirst("^//", "/"),
						lists.list(row.get("values").substring(LIST.length())).values().iterator().next()));
			}
		}
	}

	/** A dossier with nothing but what must be there, every code a known one. */
	Dossier bare() {
		return new Dossier(version.name(), made(version.elements().root(), "/dossier"));
	}

	/** The dossier with these edits, one after the other. */
	Dossier apply(Dossier dossier, String edits) {
		Element root = dossier.root();
		for (String edit : edits.isEmpty() ? new String[0] : edits.split(";")) {
			char how = edit.charAt(0);
			int equals = edit.indexOf('=');
			boolean marked = how == '-' || how == '+';
			String path = edit.substring(marked ? 1 : 0, marked || equals < 0 ? edit.length() : equals).replace("~",
					"huidigeschool/leerling");
			Optional<String> text = marked ? Optional.empty() : Optional.of(edit.substring(equals + 1).replace("\\n", "\n"));
			root = change(root, version.elements().root(), "/dossier", List.of(path.split("/")), how, text);
		}
		return new Dossier(dossier.standard(), root);
	}

	private Element change(Element parent, ElementDefinition definition, String place, List<String> path, char how,
			Optional<String> text) {
		String name = path.getFirst();
		boolean last = path.size() == 1;
		List<Element> children = new ArrayList<>(parent.children());
		if (last && how == '-') {
			children.removeIf(c -> c.name().equals(name));
			return parent.withChildren(children);
		}
		BlockDefinition block = definition.block().orElseThrow();
		ElementDefinition child = block.child(name)
				.orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + place));
		int at = indexOf(children, name);
		if (at < 0 || last && how == '+') {
			if (how == '-') {
				return parent;
			}
			at = add(children, block, child, made(child, place + "/" + name));
		}
		Element changed = last ? text.map(children.get(at)::withText).orElse(children.get(at))
				: change(children.get(at), child, place + "/" + name, path.subList(1, path.size()), how, text);
		children.set(at, changed);
		return parent.withChildren(children);
	}

	private static int indexOf(List<Element> children, String name) {
		return children.stream().map(Element::name).toList().indexOf(name);
	}

	/** Puts an element behind those that must stand before it. @return where it stands */
	private static int add(List<Element> children, BlockDefinition block, ElementDefinition child, Element made) {
		if (child.isArm()) {
			children.removeIf(c -> !c.name().equals(child.name())
					&& block.child(c.name()).flatMap(ElementDefinition::group).equals(child.group()));
		}
		int at = 0;
		while (at < children.size()
				&& block.child(children.get(at).name()).map(ElementDefinition::index).orElse(-1) <= child.index()) {
			at++;
		}
		children.add(at, made);
		return at;
	}

	private Element made(ElementDefinition definition, String place) {
		if (definition.content() instanceof LeafType type) {
			return Element.leaf(definition.name(), codes.stream().filter(c -> place.endsWith(c.place())).map(Coded::code)
					.findFirst().orElseGet(() -> TEXTS.stream().filter(t -> type.fault(t) == null).findFirst().orElseThrow()));
		}
		List<Element> children = new ArrayList<>();
		for (Slot slot : definition.block().orElseThrow().slots()) {
			if (slot.mandatory()) {
				ElementDefinition first = slot.arms().getFirst();
				children.add(made(first, place + "/" + first.name()));
			}
		}
		return Element.block(definition.name(), children);
	}
}
