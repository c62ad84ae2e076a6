package nl.dossierbrug.core.outcome;

import java.util.Objects;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * A no, with everything a person needs to get to a yes. A value, never thrown by itself.
 *
 * @param id the kind of refusal, in lower case with points, such as {@code sender.regional-initiative}; scripts may
 *        rely on it
 * @param what what happened
 * @param meaning what that means for the user
 * @param next what to do now
 * @param who who can do that
 */
public record Refusal(String id, Text what, Text meaning, Text next, Text who) {

	public Refusal {
		if (id.isBlank()) {
			throw new IllegalArgumentException("a refusal without an id");
		}
		Objects.requireNonNull(what);
		Objects.requireNonNull(meaning);
		Objects.requireNonNull(next);
		Objects.requireNonNull(who);
	}

	/** The same, with words that may be kept. */
	public Refusal kept() {
		return new Refusal(id, what.kept(), meaning.kept(), next.kept(), who.kept());
	}

	/**
	 * Makes a refusal from a message file that holds {@code ID.what}, {@code ID.meaning}, {@code ID.next} and
	 * {@code ID.who}. All four see the same arguments.
	 */
	public static Refusal of(Messages messages, String id, Object... arguments) {
		return new Refusal(id, messages.text(id + ".what", arguments), messages.text(id + ".meaning", arguments),
				messages.text(id + ".next", arguments), messages.text(id + ".who", arguments));
	}
}
