package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	/** The versions that are present, the newest first. The newest is the one that new dossiers follow. */
	List<String> versions();

	/**
	 * Checks the structure of a tree that did not come from {@link #read}, by the same rules. Lines are those that the
	 * elements carry.
	 */
	List<Finding> structure(Dossier dossier);

	/**
	 * Checks the content by the rules of the dossier's own version: code lists, categories and the rules of its
	 * profile. Structure is another matter: it was checked on reading, and {@link #structure} checks it for a tree
	 * made otherwise. A dossier may be called valid only when both find no error.
	 *
	 * @param mode by what measure. {@link CheckMode#AGREEMENT} also opens the attachments
	 * @return everything found, in the order of the rules; a check that could not be made is an error that says so
	 */
	List<Finding> check(Dossier dossier, CheckMode mode);

	/**
	 * Whether the published stylesheets disagree about the content of a dossier. By {@link CheckMode#AGREEMENT} that is an
	 * error of its own.
	 *
	 * @return empty when only one of them is meant for it, or both come to the same
	 */
	Optional<Contradiction> contradiction(Dossier dossier);

	/** What could be set right without changing what the dossier says, in document order; nothing is changed. */
	List<SafeRepair> repairs(Dossier dossier);

	/**
	 * Makes repairs.
	 *
	 * @param wanted those of {@link #repairs} for this same dossier that somebody asked for
	 * @return the dossier with these and no other changes
	 * @throws IllegalArgumentException when one of them is not of this dossier
	 */
	Dossier repair(Dossier dossier, List<SafeRepair> wanted);

	/**
	 * Brings a dossier over to a later version of the standard, by way of the versions between.
	 *
	 * @param version one of {@link #versions()}; that of the dossier itself gives it back unchanged
	 * @return the dossier with a report on what changed, moved or could not be carried, and as errors what makes the result
	 *         invalid that the source was not; or why there is no way to that
	 *         version (it is unknown, or older than the dossier's). The source is not changed
	 */
	Outcome<Converted> convert(Dossier source, String version);

	/** The files that are attached anywhere in a dossier, in document order. Nothing is decoded. */
	List<Attachment> attachments(Dossier dossier);

	/**
	 * Opens an attachment. It is hostile until shown otherwise: what is damaged, grows without end, holds more than one
	 * file or reaches outside itself is refused.
	 *
	 * @return the file; or why it cannot be opened
	 */
	Outcome<AttachedFile> open(Attachment attachment);

	/**
	 * Makes a dossier of the asked profile, of the newest version, out of a source dossier of any profile and version:
	 * what the profile forbids and what was switched off is left out, metadata, kind of handover, inspection and the statement of categories are made
	 * right, school years are cut to the number asked. The source is not changed.
	 *
	 * @return the composed dossier with a note on everything of weight that was left out; or a refusal when the profile
	 *         is unknown, a choice is against the profile's matrix, or the profile demands what the source lacks
	 */
	Outcome<Composed> compose(Dossier source, Composition composition);

	/** Who the dossier is about and where it comes from. */
	Identity identity(Dossier dossier);

	/** What a dossier says of what the parents saw and said. */
	StatedInspection inspection(Dossier dossier);

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

	/**
	 * What kind of text stands in a leaf.
	 *
	 * @param path names below {@code dossier} joined by slashes, or a field's path
	 * @return {@link ValueKind#TEXT} too for an attribute, a block, and a path that no version knows
	 */
	ValueKind kind(String path);

	/**
	 * What a code means, for people.
	 *
	 * @param path of the field it stands in, as {@link DossierField#path} gives it, of any version
	 * @param code as it stands in the dossier
	 * @return the meaning; empty when the field holds no codes, the code is not in its list, or what it means is not public
	 */
	Optional<Text> codeMeaning(String path, String code);
}
