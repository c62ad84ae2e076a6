package nl.dossierbrug.exchange.model;

import java.util.List;
import java.util.Objects;

/**
 * How a user comes in.
 *
 * @param user the user
 * @param accounts the accounts of the computer that are this user's; none when only a pin opens
 * @param pin whether there is a pin
 */
public record WayIn(User user, List<String> accounts, boolean pin) {

	public WayIn {
		Objects.requireNonNull(user);
		accounts = List.copyOf(accounts);
	}
}
