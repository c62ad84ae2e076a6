package nl.dossierbrug.standard.table;

/**
 * One part of the natural key of a repeated block.
 *
 * @param label how it is named in a field's path
 * @param path where its text stands below the block; for a part that is not in the block itself, the name of the
 *        element before it, in the same parent, that holds the text
 * @param before whether the text stands in an element before the block instead of in it
 */
public record KeyPart(String label, String path, boolean before) {

	/** Reads {@code PATH}, {@code LABEL=PATH} or {@code LABEL=^NAME}, the last for an element before the block. */
	static KeyPart of(String text) {
		int equals = text.indexOf('=');
		String path = text.substring(equals + 1);
		boolean before = path.startsWith("^");
		if (before) {
			path = path.substring(1);
		}
		return new KeyPart(equals < 0 ? path.substring(path.lastIndexOf('/') + 1) : text.substring(0, equals), path, before);
	}
}
