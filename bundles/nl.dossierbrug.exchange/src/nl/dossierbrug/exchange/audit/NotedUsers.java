package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.RecordKind;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.Users;

/** The users, each change of which is noted for the log. */
final class NotedUsers implements Users {

	private final Users kept;
	private final AuditNotes notes;

	NotedUsers(Users kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(User user) {
		kept.put(user);
		notes.now(Kept.of(user));
	}

	@Override
	public void remove(String name) {
		kept.remove(name);
		notes.gone(RecordKind.USER, name);
	}

	@Override
	public Optional<User> byName(String name) {
		return kept.byName(name);
	}

	@Override
	public List<User> all() {
		return kept.all();
	}
}
