package nl.dossierbrug.core.line;

import java.time.Instant;
import java.util.Optional;

/**
 * A place for what a system gave out to be shown again: a session token, an access token. It belongs to one line, is kept in
 * memory only, and goes when the line is changed or the program ends. Safe for many threads.
 */
public interface Tokens {

	/**
	 * A token that still holds.
	 *
	 * @param name the connector's own name for it
	 * @return empty when there is none, or it does not hold any more
	 */
	Optional<String> get(String name);

	/**
	 * Keeps a token, in the place of the one with that name.
	 *
	 * @param value a secret; never logged
	 * @param until from when it does not hold any more
	 */
	void put(String name, String value, Instant until);

	/** Forgets a token, such as one that the system does not take any more. Nothing happens when there is none. */
	void forget(String name);
}
