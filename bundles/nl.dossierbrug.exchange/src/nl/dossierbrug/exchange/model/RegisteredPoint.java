package nl.dossierbrug.exchange.model;

import java.time.Instant;
import java.util.Objects;

import nl.dossierbrug.core.id.Brin;

/**
 * A delivery point (aanleverpunt) that a school registered with a receiver.
 *
 * @param receiver id of the receiving connector
 * @param school the school
 * @param point the aanleverpunt
 * @param key the aanleverpuntsleutel: a secret, kept in the encrypted store and shown to nobody
 * @param at when
 * @param by name of the user
 */
public record RegisteredPoint(String receiver, Brin school, String point, String key, Instant at, String by) {

	public RegisteredPoint {
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(school);
		Objects.requireNonNull(point);
		Objects.requireNonNull(key);
		Objects.requireNonNull(at);
		Objects.requireNonNull(by);
	}

	/** Without the key. */
	@Override
	public String toString() {
		return receiver + " " + school + " " + point;
	}
}
