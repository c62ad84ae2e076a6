package nl.dossierbrug.cli.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import nl.dossierbrug.cli.secret.Secrets;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.entrance.PinQuestion;
import nl.dossierbrug.exchange.model.User;

/** Asks whoever sits at the terminal for a pin, if somebody does. */
final class TypedPin implements PinQuestion {

	private final Secrets secrets;
	private final Text asked;

	TypedPin(Secrets secrets, Text asked) {
		this.secrets = secrets;
		this.asked = asked;
	}

	@Override
	public Outcome<Optional<char[]>> ask(User user) {
		if (!secrets.canAsk()) {
			return Outcome.done(Optional.empty());
		}
		try {
			return secrets.known("--pin-file", Optional.empty(), asked).map(Optional::of);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (WrongUse e) {
			throw new IllegalStateException("somebody could be asked", e);
		}
	}
}
