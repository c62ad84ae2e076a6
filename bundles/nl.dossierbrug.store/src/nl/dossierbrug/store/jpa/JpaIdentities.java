package nl.dossierbrug.store.jpa;

import java.util.List;

import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Identities;

/** By what each user is known, in one transaction. */
final class JpaIdentities implements Identities {

	private final JpaSession session;

	JpaIdentities(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(UserIdentity identity) {
		if (!session.change(IdentityRow.class, identity.user(), row -> row.take(identity))) {
			session.insert(new IdentityRow(identity));
		}
	}

	@Override
	public void remove(String user) {
		session.execute("DELETE FROM IdentityRow i WHERE i.user = ?1", user);
	}

	@Override
	public UserIdentity of(String user) {
		return session.find(IdentityRow.class, user).map(IdentityRow::identity).orElseGet(() -> UserIdentity.of(user));
	}

	@Override
	public List<UserIdentity> all() {
		return session.list(IdentityRow.class, "SELECT i FROM IdentityRow i ORDER BY i.user").stream().map(IdentityRow::identity)
				.toList();
	}
}
