package nl.dossierbrug.store.jpa;

import java.util.List;

import nl.dossierbrug.exchange.model.Identity;
import nl.dossierbrug.exchange.store.Identities;

/** By what each user is known, in one transaction. */
final class JpaIdentities implements Identities {

	private final Session session;

	JpaIdentities(Session session) {
		this.session = session;
	}

	@Override
	public void put(Identity identity) {
		if (!session.change(IdentityRow.class, identity.user(), row -> row.take(identity))) {
			session.insert(new IdentityRow(identity));
		}
	}

	@Override
	public void remove(String user) {
		session.execute("DELETE FROM IdentityRow i WHERE i.user = ?1", user);
	}

	@Override
	public Identity of(String user) {
		return session.find(IdentityRow.class, user).map(IdentityRow::identity).orElseGet(() -> Identity.of(user));
	}

	@Override
	public List<Identity> all() {
		return session.list(IdentityRow.class, "SELECT i FROM IdentityRow i ORDER BY i.user").stream().map(IdentityRow::identity)
				.toList();
	}
}
