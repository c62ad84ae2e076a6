package nl.dossierbrug.desktop.session;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.entrance.PinQuestion;

/**
 * As whom somebody wants to work.
 *
 * @param user the name of a user; empty for the one whose account of the computer it is
 * @param pins the pin that was typed, or nobody to ask yet
 */
public record Who(Optional<String> user, PinQuestion pins) {

	public Who {
		Objects.requireNonNull(user);
		Objects.requireNonNull(pins);
	}

	/** A user who has not been asked for a pin. */
	public static Who named(Optional<String> user) {
		return new Who(user, PinQuestion.NOBODY);
	}

	/** The same, with the pin that was typed. */
	public Who with(char[] pin) {
		return new Who(user, PinQuestion.given(pin));
	}

	/** The same, as before a pin was typed. */
	Who unasked() {
		return named(user);
	}
}
