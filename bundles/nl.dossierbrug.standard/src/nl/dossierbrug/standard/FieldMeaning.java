package nl.dossierbrug.standard;

import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;

/**
 * What a field is about.
 *
 * @param category the category it is delivered in; empty for a field the standard does not know
 * @param excludes the paths of the other arms of a choice this field is in (bsn or onderwijsnummer, birth date or birth
 *        month, address or postcode4): where the field is filled, whatever stands at or below these must not be
 */
public record FieldMeaning(Optional<Category> category, Set<String> excludes) {

	public FieldMeaning {
		excludes = Set.copyOf(excludes);
	}
}
