package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * By what a user is known to be that user. One who has no account and no pin cannot come in.
 *
 * @param user the user's name
 * @param accounts the accounts of the computer that are this user's, in order
 * @param pin what was derived from the pin, in a form of its own; never the pin itself. Empty when there is none
 * @param wrongPins how many wrong pins were given since the last right one
 * @param lastWrong when the last of these was; meaningless when there was none
 * @param fromBefore whether the user is older than accounts and pins: then an account of the same name is this user's
 */
public record UserIdentity(String user, List<String> accounts, Optional<String> pin, int wrongPins, Instant lastWrong, boolean fromBefore) {

	public UserIdentity {
		Objects.requireNonNull(user);
		accounts = accounts.stream().distinct().toList();
		Objects.requireNonNull(pin);
		Objects.requireNonNull(lastWrong);
	}

	/** Of a new user: nothing yet. */
	public static UserIdentity of(String user) {
		return new UserIdentity(user, List.of(), Optional.empty(), 0, Instant.EPOCH, false);
	}

	/** With these accounts in the place of those that there were. From now on a name alone proves nothing. */
	public UserIdentity withAccounts(List<String> others) {
		return new UserIdentity(user, others, pin, wrongPins, lastWrong, false);
	}

	/** With another pin, or none; wrong pins of before are forgotten. */
	public UserIdentity withPin(Optional<String> other) {
		return new UserIdentity(user, accounts, other, 0, Instant.EPOCH, fromBefore);
	}

	/** After one more wrong pin. */
	public UserIdentity wrongAt(Instant now) {
		return new UserIdentity(user, accounts, pin, wrongPins + 1, now, fromBefore);
	}

	/** Whether this user can come in at all. */
	public boolean canComeIn() {
		return !accounts.isEmpty() || pin.isPresent();
	}

	/** Never what was derived from the pin. */
	@Override
	public String toString() {
		return user + " " + accounts + (pin.isPresent() ? " pin" : "") + " " + wrongPins + (fromBefore ? " from before" : "");
	}
}
