package nl.dossierbrug.core.spi;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * One thing that must be in order before a handover, and whether it is.
 *
 * @param ok whether it is in order
 * @param holds what is in order, as a sentence, for when it is
 * @param refusal what is said, and why, when it is not; its id is the id of the precondition
 * @param setting the key of the yes-or-no setting with which somebody says that it is in order; empty when it is known
 *        otherwise
 */
public record Precondition(boolean ok, Text holds, Refusal refusal, Optional<String> setting) {

	public Precondition {
		Objects.requireNonNull(holds);
		Objects.requireNonNull(refusal);
		Objects.requireNonNull(setting);
	}

	/** One that no setting says. */
	public Precondition(boolean ok, Text holds, Refusal refusal) {
		this(ok, holds, refusal, Optional.empty());
	}

	/** The same, where somebody says with a setting that it is in order. @param key of a setting of kind {@code YES_NO} */
	public Precondition saidBy(String key) {
		return new Precondition(ok, holds, refusal, Optional.of(key));
	}

	/** The same, of which the refusal is of that kind: {@link Refusal.Kind#NOT_ALLOWED} where the user's role is what lacks. */
	public Precondition as(Refusal.Kind kind) {
		return new Precondition(ok, holds, refusal.as(kind), setting);
	}

	/**
	 * Makes a precondition from a message file that holds {@code ID.holds} besides the four parts of the refusal (see
	 * {@link Refusal#of}). All see the same arguments.
	 */
	public static Precondition of(Messages messages, String id, boolean ok, Object... arguments) {
		return new Precondition(ok, messages.text(id + ".holds", arguments), Refusal.of(messages, id, arguments));
	}

	/** The id of the precondition, such as {@code parnassys.regional-initiative}. */
	public String id() {
		return refusal.id();
	}
}
