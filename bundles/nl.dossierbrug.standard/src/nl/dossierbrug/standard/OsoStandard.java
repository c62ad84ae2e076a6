package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Text;

/**
 * What one can do with a dossier by the rules of the standard. A service; free of state, safe for many threads.
 * Everything here is decided by the tables of the version that the dossier follows.
 */
public interface OsoStandard {

	/**
	 * Reads a dossier in one pass and checks its structure on the way: order, occurrence, choices, facets and types.
	 * All findings are collected; after an error the rest is still read. Hostile XML (a DTD, external entities, entity
	 * bombs, depth without end) is a finding, never followed.
	 *
	 * @param in the XML; read to its end unless it is refused, not closed
	 * @return the tree where one could be built, with what was found
	 * @throws IOException when the stream itself fails
	 */
	ReadResult read(InputStream in) throws IOException;

	/**
	 * Writes a dossier in its canonical form: UTF-8, the standard's order of elements, the version's namespace, two
	 * spaces of indent, no white space inside leaves that was not there. Reading it back gives an equal tree.
	 */
	byte[] write(Dossier dossier);

	/**
	 * Checks the content by the rules of the version: code lists, categories and the rules of the dossier's profile.
	 * Structure was checked when it was read; a tree made otherwise is checked for structure too.
	 */
	List<Finding> check(Dossier dossier);

	/**
	 * Makes a dossier of the asked profile out of a source dossier of any profile: what the profile forbids and what
	 * was switched off is left out, metadata, kind of handover, inspection and the statement of categories are made
	 * right, school years are cut to the number asked. The source is not changed.
	 *
	 * @return the composed dossier with a note on everything of weight that was left out; or a refusal when the profile
	 *         is unknown, a choice is against the profile's matrix, or the profile demands what the source lacks
	 */
	Outcome<Composed> compose(Dossier source, Composition composition);

	/** Who the dossier is about and where it comes from. */
	Identity identity(Dossier dossier);

	/** How each category was delivered, as the dossier itself states; empty where it makes no statement. */
	Map<Category, Delivery> deliveries(Dossier dossier);

	/** The matrix of a profile in the current version: for each category, in order, what the profile says of it (never {@link Delivery#OPT_UIT}). Empty for an unknown profile. */
	Map<Category, Delivery> matrix(Profile profile);

	/**
	 * The pupil's data as flat fields, in document order: every filled leaf below {@code huidigeschool}.
	 *
	 * @see DossierField
	 */
	List<DossierField> fields(Dossier dossier);

	/**
	 * What a field of {@link #fields} is about, from its path alone.
	 *
	 * @param path a path as {@link DossierField#path} gives it, of any version
	 */
	FieldMeaning meaning(String path);

	/** The label of an element or category, for people. @param path a field's path, or a category's code */
	Text label(String path);
}
