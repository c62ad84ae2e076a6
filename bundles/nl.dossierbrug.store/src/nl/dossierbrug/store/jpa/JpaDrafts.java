package nl.dossierbrug.store.jpa;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.exchange.store.HandoverDrafts;
import nl.dossierbrug.store.blob.Answers;

/** The handovers that were left, in one transaction. */
final class JpaDrafts implements HandoverDrafts {

	private final JpaSession session;
	private final Answers answers;

	JpaDrafts(JpaSession session, Answers answers) {
		this.session = session;
		this.answers = answers;
	}

	@Override
	public void put(HandoverDraft draft) {
		if (!session.change(DraftRow.class, draft.id(), row -> row.take(draft, answers))) {
			session.insert(new DraftRow(draft, answers));
		}
	}

	@Override
	public void remove(String id) {
		session.execute("DELETE FROM DraftRow d WHERE d.id = ?1", id);
	}

	@Override
	public Optional<HandoverDraft> byId(String id) {
		return session.find(DraftRow.class, id).map(row -> row.draft(answers));
	}

	@Override
	public List<HandoverDraft> all() {
		return session.list(DraftRow.class, "SELECT d FROM DraftRow d ORDER BY d.savedAt DESC, d.id").stream()
				.map(row -> row.draft(answers)).toList();
	}
}
