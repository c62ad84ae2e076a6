package nl.dossierbrug.exchange.entrance;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.model.User;

/** Asks for the pin of a user, when it is needed to begin. */
@FunctionalInterface
public interface PinQuestion {

	/** There is nobody to ask. */
	PinQuestion NOBODY = user -> Outcome.done(Optional.empty());

	/** @return what was typed; empty when there is nobody to ask; or why nothing could be read */
	Outcome<Optional<char[]>> ask(User user);

	/** A pin that was given already. */
	static PinQuestion given(char[] pin) {
		return user -> Outcome.done(Optional.of(pin));
	}
}
