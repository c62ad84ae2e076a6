package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.KnownGroup;
import nl.dossierbrug.exchange.store.Groups;
import nl.dossierbrug.exchange.store.Kept;

/** The groups, each change of which is noted for the log. */
final class NotedGroups implements Groups {

	private final Groups kept;
	private final AuditNotes notes;

	NotedGroups(Groups kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(KnownGroup group) {
		kept.put(group);
		notes.now(Kept.of(group));
	}

	@Override
	public List<KnownGroup> of(String receiver, Brin school) {
		return kept.of(receiver, school);
	}

	@Override
	public void map(String receiver, Brin school, String senders, String receivers) {
		kept.map(receiver, school, senders, receivers);
		notes.now(Kept.groupLink(receiver, school, senders, receivers));
	}

	@Override
	public Optional<String> mapped(String receiver, Brin school, String senders) {
		return kept.mapped(receiver, school, senders);
	}
}
