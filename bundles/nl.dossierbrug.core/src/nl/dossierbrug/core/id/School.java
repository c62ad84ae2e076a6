package nl.dossierbrug.core.id;

import java.util.regex.Pattern;

/**
 * A school at one of its branches.
 *
 * @param brin the school
 * @param vestiging the branch within it, two digits; {@code 00} is the main branch. Anything else throws
 */
public record School(Brin brin, String vestiging) {

	/** The main branch. */
	public static final String HOOFDVESTIGING = "00";

	private static final Pattern SHAPE = Pattern.compile("[0-9]{2}");

	public School {
		if (!isVestiging(vestiging)) {
			throw new IllegalArgumentException("not a vestigingscode: " + vestiging);
		}
	}

	/** The main branch of a school. */
	public School(Brin brin) {
		this(brin, HOOFDVESTIGING);
	}

	/** Whether a text, {@code null} included, has the shape of a vestigingscode. */
	public static boolean isVestiging(String text) {
		return text != null && SHAPE.matcher(text).matches();
	}

	@Override
	public String toString() {
		return brin + vestiging;
	}
}
