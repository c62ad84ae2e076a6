package nl.dossierbrug.exchange.okr;

import java.util.Objects;
import java.util.Optional;

/**
 * A field in two dossiers.
 *
 * @param path the field, as {@code DossierField} has it
 * @param before what stands in the one; empty when it lacks the field
 * @param after what stands in the other; empty when it lacks the field
 */
public record FieldDifference(String path, Optional<String> before, Optional<String> after) {

	public FieldDifference {
		Objects.requireNonNull(path);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}

	/** Whether both say the same. */
	public boolean same() {
		return before.equals(after);
	}
}
