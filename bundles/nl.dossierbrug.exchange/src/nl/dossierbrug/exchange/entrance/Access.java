package nl.dossierbrug.exchange.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.model.WayIn;
import nl.dossierbrug.exchange.store.Records;

/**
 * How users come in: the accounts of the computer that are theirs, and their pins. Looking needs the right to see lists,
 * everything else the right to change settings, but for one's own pin. Where there is no such user: {@code admin.unknown};
 * where no beheerder could come in any more: {@code access.last}.
 */
public final class Access {

	private final Desk desk;
	private final Pins pins;
	private final LastBeheerder last;

	public Access(Desk desk) {
		this.desk = desk;
		pins = new Pins(desk);
		last = new LastBeheerder(desk);
	}

	/** How each user comes in, by name. */
	public Outcome<List<WayIn>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome
				.done(records.users().all().stream().map(user -> way(records, user)).toList())));
	}

	/**
	 * Adds a user, or changes one, in one step.
	 *
	 * @param accounts as for {@link #bind}; empty leaves those that there are
	 * @param pin as for {@link #setPin}; empty leaves the one that there is
	 * @return everything that stands in the way: {@code admin.nameless}, {@code admin.name-hides}, {@code admin.name-alike}, {@code admin.last},
	 *         {@code pin.short}, {@code access.last}
	 */
	public Outcome<WayIn> add(String name, Role role, Optional<List<String>> accounts, Optional<char[]> pin) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.write(records -> {
			UserList users = new UserList(desk);
			List<Refusal> refusals = new ArrayList<>(users.objections(records, name, role));
			pin.flatMap(pins::objection).ifPresent(refusals::add);
			UserIdentity bound = accounts.map(named -> records.identities().of(name).withAccounts(plain(named)))
					.orElseGet(() -> records.identities().of(name));
			last.objection(records, pin.map(given -> bound.withPin(Optional.of(""))).orElse(bound)).filter(why -> accounts.isPresent())
					.ifPresent(refusals::add);
			if (!refusals.isEmpty()) {
				return Outcome.refused(refusals);
			}
			User user = users.put(records, name, role);
			accounts.ifPresent(named -> bind(records, bound));
			pin.ifPresent(given -> pins.put(records, name, given));
			return Outcome.done(way(records, user));
		}));
	}

	private void bind(Records records, UserIdentity bound) {
		records.identities().put(bound);
		desk.audit(records, "user.bound", bound.user(), String.join(", ", bound.accounts()));
	}

	private static List<String> plain(List<String> accounts) {
		return accounts.stream().flatMap(String::lines).map(String::strip).filter(account -> !account.isEmpty()).toList();
	}

	/**
	 * Says which accounts of the computer are a user's, in the place of those that were before.
	 *
	 * @param accounts names of accounts as the computer knows them; blank ones do not count, none takes all away
	 */
	public Outcome<WayIn> bind(String user, List<String> accounts) {
		return change(user, List.of(Right.SETTINGS), (records, known) -> {
			UserIdentity bound = records.identities().of(user).withAccounts(plain(accounts));
			return last.objection(records, bound).map(Outcome::<WayIn>refused).orElseGet(() -> {
				bind(records, bound);
				return Outcome.done(way(records, known));
			});
		});
	}

	/**
	 * Gives a user a pin, in the place of one that there is: oneself, or as somebody with the right to change settings.
	 *
	 * @param fresh 4 to 64 signs; {@code pin.short} when there are fewer or more
	 */
	public Outcome<WayIn> setPin(String user, char[] fresh) {
		return change(user, user.equals(desk.userName()) ? List.of() : List.of(Right.SETTINGS),
				(records, known) -> pins.objection(fresh).map(Outcome::<WayIn>refused).orElseGet(() -> {
					pins.put(records, user, fresh);
					return Outcome.done(way(records, known));
				}));
	}

	/** Takes the pin away of somebody who has forgotten it. */
	public Outcome<WayIn> clearPin(String user) {
		return change(user, List.of(Right.SETTINGS), (records, known) -> last
				.objection(records, records.identities().of(user).withPin(Optional.empty())).map(Outcome::<WayIn>refused).orElseGet(() -> {
					pins.clear(records, user);
					return Outcome.done(way(records, known));
				}));
	}

	private Outcome<WayIn> change(String user, List<Right> needed, BiFunction<Records, User, Outcome<WayIn>> change) {
		return desk.with(needed, () -> desk.write(records -> records.users().byName(user)
				.map(known -> change.apply(records, known)).orElseGet(() -> Outcome.refused(desk.refusal("admin.unknown", user)))));
	}

	private static WayIn way(Records records, User user) {
		UserIdentity identity = records.identities().of(user.name());
		return new WayIn(user, identity.accounts(), identity.pin().isPresent());
	}
}
