package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;

/** Every element of a version, from {@code dossier} down. */
public final class ElementTable {

	private final ElementDefinition root;

	ElementTable(ElementDefinition root) {
		this.root = root;
	}

	/** The element {@code dossier}. */
	public ElementDefinition root() {
		return root;
	}

	/**
	 * Looks an element up.
	 *
	 * @param path names below {@code dossier} joined by slashes; keys and numbers of a field's path
	 *        ({@code toets[…]#2}) are passed over, and so is an attribute at its end
	 * @return the element; empty when the version has none there
	 */
	public Optional<ElementPlace> at(String path) {
		List<ElementDefinition> trail = new ArrayList<>();
		Optional<Category> category = root.category();
		ElementDefinition here = root;
		for (String step : path.split("/")) {
			if (step.startsWith("@")) {
				break;
			}
			Optional<ElementDefinition> child = here.block().flatMap(b -> b.child(name(step)));
			if (child.isEmpty()) {
				return Optional.empty();
			}
			here = child.get();
			trail.add(here);
			if (here.category().isPresent()) {
				category = here.category();
			}
		}
		return trail.isEmpty() ? Optional.empty() : Optional.of(new ElementPlace(trail, category));
	}

	private static String name(String step) {
		int end = step.length();
		for (char mark : new char[] { '[', '#' }) {
			int at = step.indexOf(mark);
			end = at >= 0 ? Math.min(end, at) : end;
		}
		return step.substring(0, end);
	}
}
