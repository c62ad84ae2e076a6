package nl.dossierbrug.standard.attach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.standard.Attachment;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Finds what is attached to a dossier: every block of the type that the version's properties name
 * ({@code attachment.block}), wherever its table of elements has one. Only goes where there can be one.
 */
final class AttachmentPlaces {

	/** An element at its place: its path is only made when something is attached there. */
	private record At(At parent, Element element, int position) {

		String path() {
			return (parent == null ? "" : parent.path()) + "/" + Masking.masked(element.name()) + "[" + position + "]";
		}

		/** The line it came from; that of the nearest element around it when it came from nowhere. */
		int line() {
			return element.line() > 0 || parent == null ? element.line() : parent.line();
		}
	}

	private final String type;
	private final String name;
	private final String description;
	private final String content;
	private final ElementDefinition root;
	private final Map<BlockDefinition, Boolean> leading = new IdentityHashMap<>();

	AttachmentPlaces(StandardVersion version) {
		type = version.property("attachment.block");
		name = version.property("attachment.name");
		description = version.property("attachment.description");
		content = version.property("attachment.content");
		root = version.elements().root();
		if (!leads(root)) {
			throw new IllegalStateException("no element of version " + version.name() + " is a " + type);
		}
	}

	/** Whether something can be attached at an element or below it. */
	private boolean leads(ElementDefinition element) {
		if (element.block().isEmpty()) {
			return false;
		}
		BlockDefinition block = element.block().get();
		Boolean known = leading.get(block);
		if (known == null) {
			known = block.name().equals(type) || block.children().stream().filter(this::leads).count() > 0;
			leading.put(block, known);
		}
		return known;
	}

	/** Every attachment, in document order. */
	List<Attachment> of(Dossier dossier) {
		List<Attachment> found = new ArrayList<>();
		find(new At(null, dossier.root(), 1), root, root.category(), found);
		return found;
	}

	private void find(At at, ElementDefinition definition, Optional<Category> category, List<Attachment> found) {
		BlockDefinition block = definition.block().orElseThrow();
		if (block.name().equals(type)) {
			found.add(attachment(at, category));
			return;
		}
		Map<String, Integer> positions = new HashMap<>();
		for (Element child : at.element().children()) {
			ElementDefinition below = block.childOrNull(child.name());
			if (below != null && below.block().isPresent() && leading.get(below.block().get())) {
				int position = positions.merge(child.name(), 1, Integer::sum);
				find(new At(at, child, position), below, below.category().or(() -> category), found);
			}
		}
	}

	private Attachment attachment(At at, Optional<Category> category) {
		Element element = at.element();
		return new Attachment(at.path(), at.line(), category, element.textAt(name).orElse(""),
				element.textAt(description).orElse(""), element.textAt(content).orElse(""));
	}
}
