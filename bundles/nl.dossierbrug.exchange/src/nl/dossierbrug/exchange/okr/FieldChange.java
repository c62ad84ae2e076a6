package nl.dossierbrug.exchange.okr;

import java.util.Objects;
import java.util.Optional;

/**
 * What an import does, or did, to one field.
 *
 * @param path the field
 * @param effect what happens
 * @param before what stood there; empty when nothing did
 * @param after what stands there then, empty when nothing does; for {@link Effect#KEEP} the dossier's value, which is
 *        not taken
 * @param behind for {@link Effect#CLEAR} the path of the field that it stood behind, so that undo can put it back in its
 *        place; empty for the first field of a file, and for every other effect
 */
public record FieldChange(String path, Effect effect, Optional<FieldValue> before, Optional<FieldValue> after,
		Optional<String> behind) {

	/** What an import can do to a field. The words are part of the command line's contract. */
	public enum Effect {
		/** An empty field of the file gets the dossier's value; also a lone space that was to count as empty. */
		FILL,
		/** Another value replaces the one that stood there. */
		OVERWRITE,
		/**
		 * The dossier has another value, and the file's stays. Nothing stood there when another arm of a choice stands
		 * in the way: the dossier brings a bsn, and the file has an onderwijsnummer.
		 */
		KEEP,
		/** A block that the file did not have (a test, a school year) comes with the dossier. */
		ADD,
		/** A value goes: the dossier no longer has it, or has another arm of the choice that it is in. */
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
		Objects.requireNonNull(behind);
	}

	/** A change of which no place need be known. */
	public FieldChange(String path, Effect effect, Optional<FieldValue> before, Optional<FieldValue> after) {
		this(path, effect, before, after, Optional.empty());
	}

	/** Whether the file is another after it. */
	public boolean changes() {
		return effect != Effect.KEEP;
	}
}
