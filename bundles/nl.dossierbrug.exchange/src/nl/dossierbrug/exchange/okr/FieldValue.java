package nl.dossierbrug.exchange.okr;

import java.util.Objects;

/**
 * A filled field of a pupil file.
 *
 * @param value the text, not empty; a lone space is a value too
 * @param origin where it came from
 */
public record FieldValue(String value, Origin origin) {
	public FieldValue {
		if (value.isEmpty()) {
			throw new IllegalArgumentException("an empty field is no field");
		}
		Objects.requireNonNull(origin);
	}
}
