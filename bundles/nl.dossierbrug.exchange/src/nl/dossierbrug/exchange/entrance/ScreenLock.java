package nl.dossierbrug.exchange.entrance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;

/** The lock of the screen, which the acting user opens with the same pin by which the user is known. */
public final class ScreenLock {

	private final Desk desk;
	private final Pins pins;

	public ScreenLock(Desk desk) {
		this.desk = desk;
		pins = new Pins(desk);
	}

	/** Whether the acting user has a pin. */
	public boolean isSet() {
		return desk.read(records -> records.identities().of(desk.userName())).pin().isPresent();
	}

	/**
	 * Gives the acting user a pin, in the place of one that there is.
	 *
	 * @param old the pin that there is; anything when there is none
	 * @param fresh 4 to 64 signs
	 * @return {@code pin.short}, {@code user.pin-wrong} or {@code user.pin-wait} when it cannot be done
	 */
	public Outcome<User> set(char[] old, char[] fresh) {
		return pins.objection(fresh).map(Outcome::<User>refused)
				.orElseGet(() -> change(old, records -> pins.put(records, desk.userName(), fresh)));
	}

	/**
	 * Takes the pin of the acting user away; {@code user.pin-wrong}, {@code user.pin-wait}, and {@code access.last} when no
	 * beheerder could come in any more.
	 */
	public Outcome<User> clear(char[] old) {
		return desk.with(List.of(), () -> desk.read(records -> new LastBeheerder(desk).objection(records,
				records.identities().of(desk.userName()).withPin(Optional.empty())))
				.map(Outcome::<User>refused).orElseGet(() -> change(old, records -> pins.clear(records, desk.userName()))));
	}

	private Outcome<User> change(char[] old, Consumer<Records> change) {
		return desk.with(List.of(), () -> {
			Outcome<User> owner = isSet() ? unlock(old) : Outcome.done(desk.user());
			return owner.map(user -> desk.write(records -> {
				change.accept(records);
				return user;
			}));
		});
	}

	/** Unlocks the screen; {@code user.pin-wrong} when it is another pin, {@code user.pin-wait} when one must wait. Recorded. */
	public Outcome<User> unlock(char[] pin) {
		return desk.with(List.of(), () -> desk.write(records -> pins.check(records,
				records.users().byName(desk.userName()).orElseThrow(), pin, "")));
	}
}
