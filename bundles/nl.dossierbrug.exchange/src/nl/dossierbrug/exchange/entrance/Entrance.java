package nl.dossierbrug.exchange.entrance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Records;

/**
 * Decides as whom somebody comes into a home. A name alone proves nothing: the account of the computer or a pin does.
 *
 * <ol>
 * <li>In a fresh home the first user is made: beheerder, with this account.</li>
 * <li>In a practice school everybody may be anybody who is there, and whoever opens it is there.</li>
 * <li>Without a name it is the user whose account it is.</li>
 * <li>With a name it is that user, if the account is that user's, or else the pin.</li>
 * </ol>
 *
 * In a home that is older than accounts and pins a user gets the account of the same name. As long as nobody there has an
 * account, the first account that names a beheerder gets to be that one: whoever has the key of the home has the data anyway,
 * and a school must not stand before a closed door.
 */
public final class Entrance {

	private final Opening opening;
	private final Desk front;
	private final String account;

	/** @param front the desk at which what happens here is recorded */
	public Entrance(Opening opening, Desk front) {
		this.opening = opening;
		this.front = front;
		account = opening.account();
	}

	/**
	 * Lets somebody in.
	 *
	 * @return the user, who has proved to be that one; or why not
	 */
	public Outcome<User> enter() {
		return switch (front.write(this::decide)) {
			case Decision.No(Refusal why) -> Outcome.refused(why);
			case Decision.Yes(User user) -> Outcome.done(user);
			case Decision.WithPin(User user) -> opening.pins().ask(user).then(typed -> typed
					.map(pin -> front.write(records -> new Pins(front).check(records, user, pin, account)))
					.orElseGet(() -> Outcome.refused(front.refusal("user.pin-needed", user.name()).as(Refusal.Kind.PIN_NEEDED))));
		};
	}

	/** Who it will be. */
	private sealed interface Decision {
		record Yes(User user) implements Decision {
		}

		record WithPin(User user) implements Decision {
		}

		record No(Refusal why) implements Decision {
		}
	}

	private Decision decide(Records records) {
		if (records.users().all().isEmpty()) {
			return fresh(records);
		}
		Function<Records, Decision> rule = opening.user().<Function<Records, Decision>>map(name -> found -> named(found, name))
				.orElse(front.practice() ? found -> named(found, account) : this::own);
		return rule.apply(records);
	}

	/** A name that somebody typed must be one for a user; that of an account is what it is. */
	private Decision fresh(Records records) {
		return opening.user().flatMap(name -> new UserList(front).newName(records, name).stream().findFirst())
				.<Decision>map(Decision.No::new).orElseGet(() -> new Decision.Yes(first(records)));
	}

	private User first(Records records) {
		User user = new User(opening.user().orElse(account), Role.BEHEERDER);
		records.users().put(user);
		front.audit(records, "user.added", user.name(), user.role().word());
		bind(records, user, "user.bound");
		return user;
	}

	private void bind(Records records, User user, String event) {
		records.identities().put(records.identities().of(user.name()).withAccounts(List.of(account)));
		front.audit(records, event, user.name(), account);
	}

	private Decision own(Records records) {
		List<User> own = records.identities().all().stream().filter(identity -> identity.accounts().contains(account))
				.flatMap(identity -> records.users().byName(identity.user()).stream()).toList();
		Optional<User> namesake = records.users().byName(account);
		if (own.size() > 1 && namesake.filter(own::contains).isEmpty()) {
			return new Decision.No(front.refusal("user.several", account, names(own)).as(Refusal.Kind.NOT_ALLOWED));
		}
		if (!own.isEmpty()) {
			return proven(records, namesake.filter(own::contains).orElse(own.getFirst()));
		}
		if (namesake.isPresent() && fromBefore(records, account)) {
			bind(records, namesake.get(), "user.bound");
			return proven(records, namesake.get());
		}
		return new Decision.No(nobodyHasAnAccount(records)
				? front.refusal("user.unbound", account, names(beheerders(records))).as(Refusal.Kind.NOT_ALLOWED)
				: front.refusal("user.unknown", account, front.text("user.hint.account", account)).as(Refusal.Kind.NOT_ALLOWED));
	}

	private Decision named(Records records, String name) {
		Optional<User> known = records.users().byName(name);
		if (known.isEmpty() && front.practice() && (opening.user().isEmpty() || opening.practiceSchool().isPresent())) {
			return fresh(records);
		}
		if (known.isEmpty()) {
			return new Decision.No(front.refusal("user.unknown", name, front.text("user.hint.named")).as(Refusal.Kind.NOT_ALLOWED));
		}
		User user = known.get();
		UserIdentity identity = records.identities().of(name);
		if (front.practice()) {
			return new Decision.Yes(user);
		}
		if (identity.accounts().contains(account)) {
			return proven(records, user);
		}
		if (name.equals(account) && fromBefore(records, name)) {
			bind(records, user, "user.bound");
			return proven(records, user);
		}
		if (identity.pin().isPresent()) {
			return new Decision.WithPin(user);
		}
		if (user.role() == Role.BEHEERDER && identity.fromBefore() && nobodyHasAnAccount(records)) {
			bind(records, user, "user.claimed");
			return new Decision.Yes(user);
		}
		return new Decision.No(front.refusal("user.closed", name, user.role().word(), account).as(Refusal.Kind.NOT_ALLOWED));
	}

	/** The account is this user's. */
	private Decision proven(Records records, User user) {
		return opening.ownPinToo() && records.identities().of(user.name()).pin().isPresent() ? new Decision.WithPin(user)
				: new Decision.Yes(user);
	}

	private static boolean fromBefore(Records records, String user) {
		UserIdentity identity = records.identities().of(user);
		return identity.fromBefore() && identity.accounts().isEmpty();
	}

	private static boolean nobodyHasAnAccount(Records records) {
		return records.identities().all().stream().allMatch(identity -> identity.accounts().isEmpty())
				&& beheerders(records).stream().allMatch(user -> records.identities().of(user.name()).fromBefore());
	}

	private static List<User> beheerders(Records records) {
		return records.users().all().stream().filter(user -> user.role() == Role.BEHEERDER).toList();
	}

	private static String names(List<User> users) {
		return users.stream().map(User::name).collect(Collectors.joining(", "));
	}
}
