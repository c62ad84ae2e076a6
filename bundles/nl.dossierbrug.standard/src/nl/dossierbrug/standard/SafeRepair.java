package nl.dossierbrug.standard;

import java.util.Objects;

import nl.dossierbrug.core.text.Text;

/**
 * A change that takes nothing away of what a dossier says, such as a space behind a code or points in a telephone
 * number. It is offered, and made only when somebody asks for it.
 *
 * @param path the leaf, with positions
 * @param line where the leaf begins; 0 when it came from nowhere in particular
 * @param label what people call the leaf
 * @param before what stands there
 * @param after what would stand there
 * @param why what is changed, in words
 */
public record SafeRepair(String path, int line, Text label, String before, String after, Text why) {

	public SafeRepair {
		Objects.requireNonNull(path);
		Objects.requireNonNull(label);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		Objects.requireNonNull(why);
	}

	/** Where it is: what stands there may tell about the pupil. */
	@Override
	public String toString() {
		return path;
	}
}
