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
 * @param field whether a filled field can have this path: it is written as {@link DossierField#path} says, and names a
 *        leaf or an attribute that the standard knows below {@code huidigeschool}. False for a block, and for a block
 *        that repeats when it has no key
 * @param identity whether it is a number that says who the pupil is (bsn, onderwijsnummer)
 */
public record FieldMeaning(Optional<Category> category, Set<String> excludes, boolean field, boolean identity) {

	/** What is known of a path that the standard does not know. */
	public static final FieldMeaning UNKNOWN = new FieldMeaning(Optional.empty(), Set.of(), false, false);

	public FieldMeaning {
		excludes = Set.copyOf(excludes);
	}
}
