package nl.dossierbrug.exchange.okr;

import java.util.Objects;
import java.util.Optional;

/**
 * What an import does, or did, to one field.
 *
 * @param path the field
 * @param effect what happens
 * @param before what stood there; empty when nothing did
 * @param after what stands there then; empty when nothing does
 */
public record FieldChange(String path, Effect effect, Optional<FieldValue> before, Optional<FieldValue> after) {

	/** What an import can do to a field. The words are part of the command line's contract. */
	public enum Effect {
		/** An empty field of the file gets the dossier's value. */
		FILL,
		/** Another value replaces the one that stood there. */
		OVERWRITE,
		/** The dossier has another value, and the file's stays. */
		KEEP,
		/** A block that the file did not have (a test, a school year) comes with the dossier. */
		ADD,
		/** A value goes because the dossier no longer has it. */
		CLEAR;

		/** The word as scripts read it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	public FieldChange {
		Objects.requireNonNull(effect);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
	}

	/** Whether the file is another after it. */
	public boolean changes() {
		return effect != Effect.KEEP;
	}
}
