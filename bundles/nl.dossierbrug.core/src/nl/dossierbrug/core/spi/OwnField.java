package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * A field of a pupil file that belongs to the receiving system and never comes from a dossier.
 *
 * @param path block and field, small letters and hyphens: {@code functioneren/werkhouding}
 * @param label what it is called on screen
 */
public record OwnField(String path, Text label) {

	public OwnField {
		if (!path.matches("[a-z-]+(/[a-z-]+)+")) {
			throw new IllegalArgumentException("not a path of an own field: " + path);
		}
		Objects.requireNonNull(label);
	}

	/**
	 * Several fields of one block, with labels from a message file.
	 *
	 * @param messages has the label of each field under its path
	 * @param block the block, small letters and hyphens
	 * @param fields the fields in it, in the order in which they are shown
	 */
	public static List<OwnField> of(Messages messages, String block, String... fields) {
		return Stream.of(fields).map(field -> block + "/" + field).map(path -> new OwnField(path, messages.text(path))).toList();
	}
}
