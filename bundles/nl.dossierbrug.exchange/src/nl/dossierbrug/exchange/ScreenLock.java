package nl.dossierbrug.exchange;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;

/**
 * The pin with which a user unlocks the screen. Only what is derived from it is kept, in the encrypted store. After a few
 * wrong tries one must wait, longer each time.
 */
public final class ScreenLock {

	private static final String PIN = "screen.pin.";
	private static final String TRIES = "screen.tries.";
	private static final int LEAST = 4;
	private static final int MOST = 64;
	private static final int ROUNDS = 600_000;
	private static final int BITS = 256;
	private static final int FREE_TRIES = 3;
	private static final int LONGEST_WAIT_SECONDS = 300;

	private final Desk desk;
	private final SecureRandom random = new SecureRandom();

	ScreenLock(Desk desk) {
		this.desk = desk;
	}

	/** Whether the acting user has a pin. */
	public boolean isSet() {
		return desk.read(records -> records.settings().get(PIN + desk.userName())).filter(kept -> !kept.isEmpty()).isPresent();
	}

	/**
	 * Gives the acting user a pin, in the place of one that there is.
	 *
	 * @param old the pin that there is; anything when there is none
	 * @param fresh 4 to 64 signs
	 * @return {@code lock.short}, {@code lock.wrong} or {@code lock.wait} when it cannot be done
	 */
	public Outcome<User> set(char[] old, char[] fresh) {
		if (fresh.length < LEAST || fresh.length > MOST) {
			return Outcome.refused(desk.refusal("lock.short", Integer.toString(LEAST), Integer.toString(MOST)));
		}
		return change(old, kept(fresh), "lock.set");
	}

	/** Takes the pin of the acting user away; {@code lock.wrong}, {@code lock.wait}. */
	public Outcome<User> clear(char[] old) {
		return change(old, "", "lock.cleared");
	}

	/**
	 * Takes the pin away of somebody who has forgotten it. Needs the right to change settings.
	 *
	 * @return {@code admin.unknown} when there is no such user
	 */
	public Outcome<User> clearOf(String user) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.write(records -> records.users().byName(user).map(found -> {
			records.settings().set(PIN + user, "");
			remember(records, found, new Tries(0, Instant.EPOCH));
			desk.audit(records, "lock.cleared", user, "");
			return Outcome.done(found);
		}).orElseGet(() -> Outcome.refused(desk.refusal("admin.unknown", user)))));
	}

	private Outcome<User> change(char[] old, String kept, String event) {
		return desk.with(List.of(), () -> switch (isSet() ? unlock(old) : Outcome.done(desk.user())) {
			case Outcome.Refused<User> refused -> refused;
			case Outcome.Done<User>(User user) -> desk.write(records -> {
				records.settings().set(PIN + user.name(), kept);
				desk.audit(records, event, user.name(), "");
				return Outcome.done(user);
			});
		});
	}

	/** Unlocks the screen; {@code lock.wrong} when it is another pin, {@code lock.wait} when one must wait. Recorded. */
	public Outcome<User> unlock(char[] pin) {
		return desk.with(List.of(), () -> desk.write(records -> {
			User user = records.users().byName(desk.userName()).orElseThrow();
			Tries tries = Tries.of(records.settings().get(TRIES + user.name()).orElse(""));
			Duration wait = tries.waiting(desk.now());
			if (wait.isPositive()) {
				return Outcome.refused(desk.refusal("lock.wait", Long.toString(wait.toSeconds() + 1)));
			}
			boolean right = records.settings().get(PIN + user.name()).filter(kept -> matches(pin, kept)).isPresent();
			remember(records, user, right ? new Tries(0, Instant.EPOCH) : new Tries(tries.wrong() + 1, desk.now()));
			desk.audit(records, right ? "lock.opened" : "lock.wrong", user.name(), "");
			return right ? Outcome.done(user) : Outcome.refused(desk.refusal("lock.wrong"));
		}));
	}

	private static void remember(Records records, User user, Tries tries) {
		records.settings().set(TRIES + user.name(), tries.wrong() + " " + tries.last().toEpochMilli());
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

	/** Wrong tries one after another, and when the last was. */
	private record Tries(int wrong, Instant last) {

		static Tries of(String kept) {
			String[] parts = kept.split(" ");
			return parts.length == 2 ? new Tries(Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])))
					: new Tries(0, Instant.EPOCH);
		}

		Duration waiting(Instant now) {
			if (wrong < FREE_TRIES) {
				return Duration.ZERO;
			}
			int seconds = Math.min(LONGEST_WAIT_SECONDS, 5 << Math.min(wrong - FREE_TRIES, 10));
			// a clock that was put back must not make it longer
			return last.isAfter(now) ? Duration.ofSeconds(seconds) : Duration.between(now, last.plusSeconds(seconds));
		}
	}
}
