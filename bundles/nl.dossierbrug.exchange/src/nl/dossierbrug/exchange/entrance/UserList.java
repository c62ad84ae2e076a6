package nl.dossierbrug.exchange.entrance;

import java.util.List;
import java.util.regex.Pattern;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Visible;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Records;

/** Adds users and gives them other roles, within a transaction, with the entry in the log. */
public final class UserList {

	private static final Pattern LINES = Pattern.compile("[\\n\\r\\t]");

	private final Desk desk;

	public UserList(Desk desk) {
		this.desk = desk;
	}

	/** Why somebody may not be a user with that role; none when that is well. */
	public List<Refusal> objections(Records records, String name, Role role) {
		if (name.isBlank()) {
			return List.of(desk.refusal("admin.nameless"));
		}
		if (records.users().byName(name).isEmpty()) {
			List<Refusal> objections = newName(records, name);
			if (!objections.isEmpty()) {
				return objections;
			}
		}
		return role != Role.BEHEERDER && new LastBeheerder(desk).is(records, name) ? List.of(desk.refusal("admin.last", name)) : List.of();
	}

	/** A name must be one that can be typed again, and told from those that there are. */
	List<Refusal> newName(Records records, String name) {
		if (Visible.hides(name) || LINES.matcher(name).find()) {
			return List.of(desk.refusal("admin.name-hides", name));
		}
		return records.users().all().stream().map(User::name).filter(other -> other.strip().equalsIgnoreCase(name.strip()))
				.filter(other -> !other.equals(name)).map(other -> desk.refusal("admin.name-alike", name, other)).limit(1).toList();
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
