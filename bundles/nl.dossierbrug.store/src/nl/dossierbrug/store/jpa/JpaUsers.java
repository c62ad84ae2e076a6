package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Users;

/** The users in one transaction. */
final class JpaUsers implements Users {

	private final JpaSession session;

	JpaUsers(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(User user) {
		if (!session.change(UserRow.class, user.name(), row -> row.role = user.role())) {
			session.insert(new UserRow(user));
		}
	}

	@Override
	public void remove(String name) {
		session.execute("DELETE FROM UserRow u WHERE u.name = ?1", name);
	}

	@Override
	public Optional<User> byName(String name) {
		return session.find(UserRow.class, name).map(UserRow::user);
	}

	@Override
	public List<User> all() {
		return session.list(UserRow.class, "SELECT u FROM UserRow u ORDER BY u.name").stream().map(UserRow::user).toList();
	}
}
