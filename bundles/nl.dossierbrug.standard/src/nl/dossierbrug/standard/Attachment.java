package nl.dossierbrug.standard;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;

/**
 * A file that is attached somewhere in a dossier, not yet opened (standard, section 9).
 *
 * @param path where its block stands, with positions: {@code /dossier[1]/…/document[1]}
 * @param line the line of that block; 0 when it came from nowhere in particular
 * @param category the category it is delivered in
 * @param fileName {@code bestandsnaam} as it stands: never to be used as a path
 * @param description {@code omschrijving}; empty when there is none
 * @param content {@code bestandsinhoud} as it stands: Base64 of a ZIP archive that holds the file, or so it should be
 */
public record Attachment(String path, int line, Optional<Category> category, String fileName, String description,
		String content) {

	public Attachment {
		Objects.requireNonNull(path);
		Objects.requireNonNull(category);
		Objects.requireNonNull(fileName);
		Objects.requireNonNull(description);
		Objects.requireNonNull(content);
	}

	/** Where it stands: its name and content may tell about the pupil. */
	@Override
	public String toString() {
		return path;
	}
}
