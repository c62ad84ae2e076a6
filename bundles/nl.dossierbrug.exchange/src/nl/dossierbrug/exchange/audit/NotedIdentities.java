package nl.dossierbrug.exchange.audit;

import java.util.List;

import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Identities;
import nl.dossierbrug.exchange.store.Kept;

/** By what users are known, each change of which is noted for the log. */
final class NotedIdentities implements Identities {

	private final Identities kept;
	private final AuditNotes notes;

	NotedIdentities(Identities kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(UserIdentity identity) {
		kept.put(identity);
		notes.now(Kept.of(identity));
	}

	@Override
	public void remove(String user) {
		kept.remove(user);
		notes.gone(RecordKind.IDENTITY, user);
	}

	@Override
	public UserIdentity of(String user) {
		return kept.of(user);
	}

	@Override
	public List<UserIdentity> all() {
		return kept.all();
	}
}
