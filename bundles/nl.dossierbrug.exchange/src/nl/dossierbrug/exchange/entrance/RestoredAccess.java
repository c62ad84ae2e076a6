package nl.dossierbrug.exchange.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Records;

/**
 * Lets the account that puts a home back come in. Whoever has a backup and its passphrase, or the key of a copy, has
 * everything in it already, so nothing is given away; and a school must not stand before a closed door on a new computer.
 *
 * <ul>
 * <li>A backup: the account becomes that of the beheerder who made it, and nobody else's. An account of the same name on the
 * old computer need not be the same person.</li>
 * <li>A copy lies where the home was worked in: the account keeps what it had, and becomes a beheerder's only when it was
 * nobody's.</li>
 * </ul>
 */
public final class RestoredAccess {

	private final Desk desk;
	private final Records records;
	private final String account;

	public RestoredAccess(Desk desk, Records records, String account) {
		this.desk = desk;
		this.records = records;
		this.account = account;
	}

	public void give(RestoreSource source) {
		List<UserIdentity> holders = records.identities().all().stream().filter(identity -> identity.accounts().contains(account)).toList();
		Optional<User> beheerder = beheerder(source.madeBy());
		boolean copy = source.madeBy().isEmpty();
		if (beheerder.isEmpty() || copy && !holders.isEmpty()) {
			return;
		}
		String name = beheerder.get().name();
		for (UserIdentity holder : holders) {
			if (!holder.user().equals(name)) {
				records.identities().put(holder.withAccounts(holder.accounts().stream().filter(one -> !one.equals(account)).toList()));
				desk.audit(records, "user.bound", holder.user(), "");
			}
		}
		UserIdentity own = records.identities().of(name);
		if (!own.accounts().contains(account)) {
			List<String> accounts = new ArrayList<>(own.accounts());
			accounts.add(account);
			records.identities().put(own.withAccounts(accounts));
			desk.audit(records, "user.bound", name, account);
		}
	}

	/** The one of that name, else the first. Empty only in a home in which nobody ever worked. */
	private Optional<User> beheerder(String name) {
		List<User> all = records.users().all().stream().filter(user -> user.role() == Role.BEHEERDER).toList();
		return all.stream().filter(user -> user.name().equals(name)).findFirst().or(() -> all.stream().findFirst());
	}
}
