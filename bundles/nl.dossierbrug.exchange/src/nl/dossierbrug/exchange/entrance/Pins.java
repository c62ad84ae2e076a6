package nl.dossierbrug.exchange.entrance;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Records;

/**
 * The pins of the users. Only what is derived from a pin is kept, in the encrypted store. After a few wrong ones one must
 * wait, longer each time; that is kept as well, so that neither another program nor a new start gives more tries.
 */
final class Pins {

	private static final int LEAST = 4;
	private static final int MOST = 64;
	private static final int ROUNDS = 600_000;
	private static final int BITS = 256;
	private static final int FREE_TRIES = 3;
	private static final int LONGEST_WAIT_SECONDS = 300;

	private final Desk desk;
	private final SecureRandom random = new SecureRandom();

	Pins(Desk desk) {
		this.desk = desk;
	}

	/** Why a pin cannot be one; empty when it can. */
	Optional<Refusal> objection(char[] fresh) {
		return fresh.length < LEAST || fresh.length > MOST
				? Optional.of(desk.refusal("pin.short", Integer.toString(LEAST), Integer.toString(MOST)))
				: Optional.empty();
	}

	/** Gives a user a pin, in the place of one that there is. */
	void put(Records records, String user, char[] fresh) {
		records.identities().put(records.identities().of(user).withPin(Optional.of(kept(fresh))));
		desk.audit(records, "lock.set", user, "");
	}

	/** Takes a user's pin away. */
	void clear(Records records, String user) {
		records.identities().put(records.identities().of(user).withPin(Optional.empty()));
		desk.audit(records, "lock.cleared", user, "");
	}

	/**
	 * Whether a pin is the user's. Recorded either way.
	 *
	 * @param from the account of the computer where it was typed, for the log; empty when it is the user's own screen
	 * @return {@code user.pin-wrong} when it is another pin, {@code user.pin-wait} when one must wait
	 */
	Outcome<User> check(Records records, User user, char[] typed, String from) {
		UserIdentity identity = records.identities().of(user.name());
		Instant now = desk.now();
		Duration wait = waiting(identity, now);
		if (wait.isPositive()) {
			return Outcome.refused(desk.refusal("user.pin-wait", wait.toSeconds() + 1).as(Refusal.Kind.PIN_NOT_TAKEN));
		}
		boolean right = identity.pin().filter(kept -> matches(typed, kept)).isPresent();
		if (!right || identity.wrongPins() > 0) {
			records.identities().put(right ? identity.withPin(identity.pin()) : identity.wrongAt(now));
		}
		desk.audit(records, right ? "lock.opened" : "lock.wrong", user.name(), from);
		return right ? Outcome.done(user) : Outcome.refused(desk.refusal("user.pin-wrong").as(Refusal.Kind.PIN_NOT_TAKEN));
	}

	private static Duration waiting(UserIdentity identity, Instant now) {
		if (identity.wrongPins() < FREE_TRIES) {
			return Duration.ZERO;
		}
		int seconds = Math.min(LONGEST_WAIT_SECONDS, 5 << Math.min(identity.wrongPins() - FREE_TRIES, 10));
		Instant last = identity.lastWrong();
		// a clock that was put back must not make it longer
		return last.isAfter(now) ? Duration.ofSeconds(seconds) : Duration.between(now, last.plusSeconds(seconds));
	}

	private String kept(char[] pin) {
		byte[] salt = new byte[16];
		random.nextBytes(salt);
		Base64.Encoder text = Base64.getEncoder();
		return ROUNDS + " " + text.encodeToString(salt) + " " + text.encodeToString(derived(pin, salt, ROUNDS));
	}

	private static boolean matches(char[] pin, String kept) {
		String[] parts = kept.split(" ");
		return parts.length == 3 && MessageDigest.isEqual(Base64.getDecoder().decode(parts[2]),
				derived(pin, Base64.getDecoder().decode(parts[1]), Integer.parseInt(parts[0])));
	}

	private static byte[] derived(char[] pin, byte[] salt, int rounds) {
		try {
			return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(pin, salt, rounds, BITS)).getEncoded();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}
}
