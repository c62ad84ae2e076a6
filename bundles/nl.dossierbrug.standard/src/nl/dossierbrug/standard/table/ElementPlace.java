package nl.dossierbrug.standard.table;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;

/**
 * An element as it stands in the whole of a dossier.
 *
 * @param trail the elements from just below {@code dossier} down to it; never empty
 * @param category the category it is delivered in; empty for what belongs to none
 */
public record ElementPlace(List<ElementDefinition> trail, Optional<Category> category) {

	public ElementPlace {
		trail = List.copyOf(trail);
	}

	/** The element itself. */
	public ElementDefinition element() {
		return trail.getLast();
	}
}
