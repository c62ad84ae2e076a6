package nl.dossierbrug.core.id;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The four-character number of a school in the Dutch register: two digits and two capital letters
 * (OSO standard, identification of school and delivery point).
 *
 * @param code the four characters; anything else makes the constructor throw
 */
public record Brin(String code) {

	private static final Pattern SHAPE = Pattern.compile("[0-9]{2}[A-Z]{2}");

	public Brin {
		if (code == null || !SHAPE.matcher(code).matches()) {
			throw new IllegalArgumentException("not a BRIN: " + code);
		}
	}

	/**
	 * @param code any text, {@code null} included; it is taken as it stands
	 * @return the BRIN, or empty when the text has another shape
	 */
	public static Optional<Brin> of(String code) {
		return code != null && SHAPE.matcher(code).matches() ? Optional.of(new Brin(code)) : Optional.empty();
	}

	/**
	 * @param text as a person types it: spaces around it and small letters do not count; {@code null} is no BRIN
	 * @return the BRIN, or empty when the text has another shape
	 */
	public static Optional<Brin> typed(String text) {
		return text == null ? Optional.empty() : of(text.strip().toUpperCase(Locale.ROOT));
	}

	@Override
	public String toString() {
		return code;
	}
}
