package nl.dossierbrug.core.spi;

import java.util.Objects;

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
}
