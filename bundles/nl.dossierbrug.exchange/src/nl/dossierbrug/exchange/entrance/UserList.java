package nl.dossierbrug.exchange.entrance;

import java.util.List;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;

/** Adds users and gives them other roles, within a transaction, with the entry in the log. */
public final class UserList {

	private final Desk desk;

	public UserList(Desk desk) {
		this.desk = desk;
	}

	/** Why somebody may not be a user with that role; none when that is well. */
	public List<Refusal> objections(Records records, String name, Role role) {
		if (name.isBlank()) {
			return List.of(desk.refusal("admin.nameless"));
		}
		return role != Role.BEHEERDER && new LastBeheerder(desk).is(records, name) ? List.of(desk.refusal("admin.last", name)) : List.of();
	}

	/** Adds a user, or gives one another role. */
	public User put(Records records, String name, Role role) {
		boolean known = records.users().byName(name).isPresent();
		User user = new User(name, role);
		records.users().put(user);
		desk.audit(records, known ? "user.changed" : "user.added", name, role.word());
		return user;
	}
}
